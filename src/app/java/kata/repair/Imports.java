package kata.repair;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kata.repair.Parsed.Import;

/** Adds and removes imports in the text of a class; they stay in the formatter's order. */
final class Imports {

  private Imports() {}

  /** The part of an import that code says. */
  static String simpleName(String imported) {
    return imported.substring(imported.lastIndexOf('.') + 1);
  }

  /** What the class imports, without {@code import}. */
  static List<String> of(StepSource source) {
    return source.parsed().imports().stream().map(Import::name).toList();
  }

  /** The text behind all imports. */
  static String rest(StepSource source) {
    int end = source.parsed().imports().stream().mapToInt(Import::end).max().orElse(0);
    return source.text().substring(end);
  }

  /** The classes that code names, and that are others in the class into which it goes. */
  static Set<String> clashes(StepSource source, StepSource reference, String code) {
    Set<String> others = new TreeSet<>(source.parsed().types());
    List<String> given = of(reference);
    Set<String> names = given.stream().map(Imports::simpleName).collect(toSet());
    of(source).stream()
        .filter(name -> !given.contains(name))
        .map(Imports::simpleName)
        .filter(names::contains)
        .forEach(others::add);
    others.removeIf(name -> !CodeText.says(code, name));
    return others;
  }

  static StepSource with(StepSource source, String name) {
    if (of(source).contains(name)) {
      return source;
    }
    String line = "import " + name + ";";
    List<Import> imports = source.parsed().imports();
    Comparator<Import> order = Comparator.comparing(Import::name);
    Optional<Import> behind =
        imports.stream()
            .filter(one -> !one.name().startsWith("static ") && one.name().compareTo(name) > 0)
            .min(order);
    if (behind.isPresent()) {
      return source.with(behind.get().start(), behind.get().start(), line + "\n");
    }
    Optional<Import> last = imports.stream().max(Comparator.comparing(Import::end));
    String gap = last.isPresent() && !last.get().name().startsWith("static ") ? "\n" : "\n\n";
    int end = last.map(Import::end).orElse(source.parsed().packageEnd());
    return source.with(end, end, gap + line);
  }

  static StepSource without(StepSource source, String name) {
    Optional<Import> found =
        source.parsed().imports().stream().filter(one -> one.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      return source;
    }
    boolean isOnly = source.parsed().imports().size() == 1;
    int end = found.get().end();
    String text = source.text();
    for (int lines = isOnly ? 2 : 1; lines > 0 && text.startsWith("\n", end); lines--) {
      end++;
    }
    return source.with(found.get().start(), end, "");
  }
}
