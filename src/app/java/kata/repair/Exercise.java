package kata.repair;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import kata.repair.Parsed.Method;
import kata.step.StepId;

/** A learner's class beside the reference's: its steps are reset to stubs or given their answer. */
final class Exercise {

  private static final String KATA = "kata.";
  private static final String NOT_WRITTEN = "kata.NotWritten";

  private final String file;
  private final Optional<StepSource> reference;
  private StepSource source;

  /** The private methods that came with the reference's code. */
  final SortedSet<String> came = new TreeSet<>();

  /** The private methods that only the code before had called. */
  final SortedSet<String> went = new TreeSet<>();

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
    String level = source.indentation(old);
    String own = source.header(old);
    String header = published(method).map(text -> indented(text, level)).orElse(own);
    if (old.isStub() && alike(own, header)) {
      return false;
    }
    replace(step, old, header + indented(stub(step, method), level));
    reference.stream()
        .flatMap(given -> Imports.of(given).stream())
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
    StepSource given = reference.orElseThrow();
    Method right =
        given
            .find(method)
            .orElseThrow(
                () -> Refusal.of("solutions/ has no method %s for step %s.", method, step));
    Method old = find(step, method);
    String level = source.indentation(old);
    String code = given.code(right);
    if (!alike(code, source.code(old))) {
      replace(step, old, indented(code, level));
    }
    List<Method> helpers = new Helpers(given).of(code);
    String all = code + helpers.stream().map(given::code).collect(joining());
    refuseClashes(step, all, helpers);
    List<Method> missing =
        helpers.stream().filter(one -> source.methods(one.name()).isEmpty()).toList();
    missing.forEach(one -> came.add(one.name()));
    went.removeAll(came);
    String behind = missing.stream().map(given::withComment).collect(joining());
    source = source.withBehind(find(step, method), indented(behind, level));
    Imports.of(given).stream().filter(name -> Imports.says(all, name)).forEach(this::importClass);
    return !source.text().equals(before);
  }

  /** A name that means something else in the learner's class would not be noticed by the code. */
  private void refuseClashes(StepId step, String code, List<Method> helpers) {
    Set<String> clashes = Imports.clashes(source, reference.orElseThrow(), code);
    for (Method helper : helpers) {
      List<Method> own = source.methods(helper.name());
      String right = reference.orElseThrow().code(helper);
      if (!own.isEmpty() && own.stream().noneMatch(one -> alike(source.code(one), right))) {
        clashes.add(helper.name());
      }
    }
    if (!clashes.isEmpty()) {
      throw Refusal.of(
          "Step %s of the reference uses the name %s, and in %s it stands for something of your"
              + " own: rename that first.",
          step, String.join(", ", clashes), file);
    }
  }

  private void importClass(String name) {
    source = Imports.with(source, name);
  }

  private Method find(StepId step, String method) {
    return source
        .find(method)
        .or(() -> published(method).flatMap(header -> like(method, header)))
        .orElseThrow(() -> unreadable(step, method));
  }

  /** Of several that are marked alike, or not at all, the one with this header. */
  private Optional<Method> like(String method, String header) {
    return source.methods(method).stream()
        .filter(one -> alike(source.header(one), header))
        .findFirst();
  }

  /** The first line of a step's body. */
  int line(StepId step, String method) {
    return source.line(find(step, method));
  }

  /** What stands before the step's body in the reference. */
  private Optional<String> published(String method) {
    return reference.flatMap(right -> right.find(method).map(right::header));
  }

  private Refusal unreadable(StepId step, String method) {
    return error()
        .map(error -> Refusal.unreadable("Step %s cannot be told from the rest: %s", step, error))
        .orElseGet(
            () ->
                Refusal.unreadable(
                    "%s has no method %s any more, or several, for step %s.", file, method, step));
  }

  /** Where the class is no Java, in a sentence. */
  Optional<String> error() {
    return source.parsed().errors().stream()
        .findFirst()
        .map(
            one ->
                "%s:%s is no Java (%s)."
                    .formatted(file, one.getLineNumber(), one.getMessage(Locale.ROOT)));
  }

  /** What nothing needs any more goes with the old code: private methods and imports. */
  private void replace(StepId step, Method old, String code) {
    String before = Imports.rest(source);
    Set<String> called =
        new Helpers(source).of(source.code(old)).stream().map(Method::name).collect(toSet());
    source = source.withMethod(old, code).orElseThrow(() -> unreadable(step, old.name()));
    List<Method> orphans = new Helpers(source).orphans(called, old.name());
    orphans.forEach(one -> went.add(one.name()));
    source = source.without(orphans);
    for (String name : Imports.of(source)) {
      boolean isPublished = name.startsWith(KATA) && !name.equals(NOT_WRITTEN);
      boolean isUsed = Imports.says(Imports.rest(source), name);
      if (!isPublished && !isUsed && Imports.says(before, name)) {
        source = Imports.without(source, name);
      }
    }
  }

  /** Whether two pieces differ at most in how they are laid out. */
  private static boolean alike(String code, String other) {
    return code.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
  }

  /**
   * The reference's code, with another indentation from its second line on.
   *
   * @param level what a level is to be in place of two blanks, such as a tab
   */
  private static String indented(String code, String level) {
    StringBuilder lines = new StringBuilder();
    for (String line : code.split("(?<=\n)")) {
      int blanks = lines.isEmpty() || line.isBlank() ? 0 : line.indexOf(line.stripLeading());
      lines.append(level.repeat(blanks / 2)).append(line.substring(blanks / 2 * 2));
    }
    return lines.toString();
  }
}
