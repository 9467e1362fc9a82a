package kata.repair;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kata.repair.Parsed.Import;

/** Adds and removes imports in the text of a class; they stay in the formatter's order. */
final class Imports {

  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|record|enum|interface)\\s+([A-Z]\\w*)");

  private Imports() {}

  /** What the class imports, without {@code import}. */
  static List<String> of(StepSource source) {
    return source.parsed().imports().stream().map(Import::name).toList();
  }

  /** The part of an import that code says. */
  static String simpleName(String imported) {
    return imported.substring(imported.lastIndexOf('.') + 1);
  }

  /** Whether code, or a comment in it, says what is imported. */
  static boolean says(String code, String imported) {
    String name = Pattern.quote(simpleName(imported));
    return Pattern.compile("\\b" + name + "\\b").matcher(code).find();
  }

  /** The text after all imports. */
  static String rest(StepSource source) {
    int end = source.parsed().imports().stream().mapToInt(Import::end).max().orElse(0);
    return source.text().substring(end);
  }

  /** The classes that code names, and that are others in the class into which it goes. */
  static Set<String> clashes(StepSource source, StepSource reference, String code) {
    Set<String> others = new TreeSet<>();
    TYPE.matcher(source.text()).results().forEach(type -> others.add(type.group(1)));
    others.remove(source.type());
    List<String> given = of(reference);
    Set<String> names = given.stream().map(Imports::simpleName).collect(toSet());
    of(source).stream()
        .filter(name -> !given.contains(name) && names.contains(simpleName(name)))
        .forEach(name -> others.add(simpleName(name)));
    others.removeIf(name -> !says(code, name));
    return others;
  }

  static StepSource with(StepSource source, String name) {
    if (of(source).contains(name)) {
      return source;
    }
    String line = "import " + name + ";";
    int end = source.parsed().packageEnd();
    String gap = "\n\n";
    for (Import one : source.parsed().imports()) {
      boolean isStatic = one.name().startsWith("static ");
      if (!isStatic && one.name().compareTo(name) > 0) {
        return source.with(one.start(), one.start(), line + "\n");
      }
      end = one.end();
      gap = isStatic ? "\n\n" : "\n";
    }
    return source.with(end, end, gap + line);
  }

  static StepSource without(StepSource source, String name) {
    List<Import> imports = source.parsed().imports();
    Import gone = imports.get(of(source).indexOf(name));
    int end = gone.end();
    for (int lines = imports.size() == 1 ? 2 : 1; lines > 0; lines--) {
      end += source.text().startsWith("\n", end) ? 1 : 0;
    }
    return source.with(gone.start(), end, "");
  }
}
