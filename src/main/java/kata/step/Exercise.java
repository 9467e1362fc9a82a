package kata.step;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import kata.board.StepId;
import kata.step.Parsed.Method;

/** A learner's class beside the reference's: its steps are reset to stubs or given their answer. */
final class Exercise {

  private static final String KATA = "kata.";
  private static final String NOT_WRITTEN = "kata.NotWritten";

  private final String file;
  private final Optional<StepSource> reference;
  private final SortedSet<String> came = new TreeSet<>();
  private final SortedSet<String> went = new TreeSet<>();
  private StepSource source;

  /**
   * @param file how it is called in a sentence
   */
  Exercise(String file, StepSource source, Optional<StepSource> reference) {
    this.file = file;
    this.source = source;
    this.reference = reference;
  }

  StepSource source() {
    return source;
  }

  /** The private methods that came with the reference's code. */
  SortedSet<String> came() {
    return came;
  }

  /** The private methods that only the code before had called. */
  SortedSet<String> went() {
    return went;
  }

  /** The class as it was published: the reference's with a stub for each of these steps. */
  static StepSource published(StepSource reference, SortedMap<StepId, String> steps) {
    Exercise published = new Exercise("solutions", reference, Optional.of(reference));
    steps.forEach(published::reset);
    return published.source;
  }

  /**
   * Puts the stub back.
   *
   * @return whether it was another
   */
  boolean reset(StepId step, String method) {
    Method old = find(step, method);
    Optional<String> published = right(method).map(right -> reference.get().header(right));
    String own = old.open() < 0 ? "" : source.header(old);
    String header = published.map(text -> like(text, old)).orElse(own);
    if (header.isEmpty()) {
      throw unreadable(step, method);
    }
    if (old.isStub() && Code.alike(own, header)) {
      return false;
    }
    replace(step, method, old, header + like(stub(step, method), old));
    reference.stream()
        .flatMap(right -> Imports.of(right).stream())
        .filter(name -> name.startsWith(KATA))
        .forEach(this::importClass);
    importClass(NOT_WRITTEN);
    return true;
  }

  private String stub(StepId step, String method) {
    String words =
        source
            .words(method)
            .or(() -> reference.flatMap(right -> right.words(method)))
            .orElse("the method " + method);
    String quoted = words.replace("\\", "\\\\").replace("\"", "\\\"");
    return "{\n    throw new NotWritten(\"%s\", \"%s\");\n  }".formatted(step, quoted);
  }

  /**
   * Puts the reference's code in, with the private methods that it calls.
   *
   * @return whether something had to be changed
   */
  boolean give(StepId step, String method) {
    String before = source.text();
    Method right = right(method).orElseThrow(() -> noReference(step));
    StepSource given = reference.orElseThrow();
    Method old = find(step, method);
    String code = given.code(right);
    if (!Code.alike(code, source.code(old))) {
      replace(step, method, old, like(code, old));
    }
    List<Method> helpers = given.helpers(right);
    String all = code + helpers.stream().map(given::code).collect(joining());
    refuseOtherClasses(step, all);
    String behind = helpers.stream().map(helper -> helper(step, helper, old)).collect(joining());
    source = source.withBehind(method, behind);
    Imports.of(given).stream()
        .filter(name -> Code.says(all, Imports.simpleName(name)))
        .forEach(this::importClass);
    return !source.text().equals(before);
  }

  private Optional<Method> right(String method) {
    return reference.flatMap(right -> right.find(method));
  }

  private static Refusal noReference(StepId step) {
    return Refusal.of("give takes step %s from solutions/, and there it is not.", step);
  }

  /** The text of a private method of the reference; empty if the class has it. */
  private String helper(StepId step, Method helper, Method old) {
    StepSource given = reference.orElseThrow();
    List<Method> own =
        source.parsed().methods().stream().filter(m -> m.name().equals(helper.name())).toList();
    if (own.isEmpty()) {
      came.add(helper.name());
      went.remove(helper.name());
      return like(given.withComment(helper), old);
    }
    if (own.stream().noneMatch(one -> Code.alike(source.code(one), given.code(helper)))) {
      throw Refusal.of(
          "Step %s of the reference needs its own private method %s, and %s has another one of"
              + " that name: rename yours first.",
          step, helper.name(), file);
    }
    return "";
  }

  private void refuseOtherClasses(StepId step, String code) {
    Set<String> other = new TreeSet<>(source.parsed().types());
    List<String> given = Imports.of(reference.orElseThrow());
    Imports.of(source).stream()
        .filter(name -> !given.contains(name))
        .filter(name -> given.stream().anyMatch(right -> sameName(right, name)))
        .forEach(name -> other.add(Imports.simpleName(name)));
    other.removeIf(name -> !Code.says(code, name));
    if (!other.isEmpty()) {
      throw Refusal.of(
          "Step %s of the reference speaks of %s, and in %s that is another class: rename it there"
              + " or take its import out first.",
          step, String.join(", ", other), file);
    }
  }

  private static boolean sameName(String name, String other) {
    return Imports.simpleName(name).equals(Imports.simpleName(other));
  }

  private void importClass(String name) {
    source = Imports.with(source, name);
  }

  private Method find(StepId step, String method) {
    return source.find(method).orElseThrow(() -> unreadable(step, method));
  }

  private Refusal unreadable(StepId step, String method) {
    return source
        .error()
        .map(
            error ->
                Refusal.unreadable(
                    "Step %s cannot be told from the rest of %s: line %s is no Java (%s).",
                    step, file, error.line(), error.words()))
        .orElseGet(
            () -> Refusal.unreadable("%s has no one method %s for step %s.", file, method, step));
  }

  /** What nothing needs any more goes with the old code: private methods and imports. */
  private void replace(StepId step, String method, Method old, String code) {
    Set<String> called = source.helpers(old).stream().map(Method::name).collect(toSet());
    StringBuilder removed = new StringBuilder(source.code(old));
    source = source.withMethod(old, code).orElseThrow(() -> unreadable(step, method));
    List<Method> orphans = new ArrayList<>(source.orphans(called, method));
    Collections.reverse(orphans);
    for (Method orphan : orphans) {
      removed.append(source.code(orphan));
      source = source.without(orphan);
      went.add(orphan.name());
    }
    for (String name : Imports.of(source)) {
      String simple = Imports.simpleName(name);
      boolean published = name.startsWith(KATA) && !name.equals(NOT_WRITTEN);
      if (!published
          && Code.says(removed.toString(), simple)
          && !Code.says(Imports.rest(source), simple)) {
        source = Imports.without(source, name);
      }
    }
  }

  /** The reference's code, indented as a method of this class is. */
  private String like(String code, Method own) {
    return Code.indented(code, source.indentation(own));
  }
}
