package kata.repair;

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
import java.util.stream.Stream;
import kata.repair.Parsed.Method;
import kata.step.StepId;

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
    String level = source.indentation(old);
    String own = old.open() < 0 ? "" : source.header(old);
    String header = published(method).map(right -> CodeText.indented(right, level)).orElse(own);
    if (header.isEmpty()) {
      throw unreadable(step, method);
    }
    if (old.isStub() && CodeText.alike(own, header)) {
      return false;
    }
    replace(step, method, old, header + CodeText.indented(stub(step, method), level));
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
    StepSource given = reference.orElseThrow();
    Method right =
        given
            .find(method)
            .orElseThrow(
                () -> Refusal.of("solutions/ has no method %s for step %s.", method, step));
    Method old = find(step, method);
    String level = source.indentation(old);
    String code = given.code(right);
    if (!CodeText.alike(code, source.code(old))) {
      replace(step, method, old, CodeText.indented(code, level));
    }
    List<Method> helpers = given.helpers(right);
    String all = code + helpers.stream().map(given::code).collect(joining());
    refuseClashes(step, all, helpers);
    String behind = helpers.stream().map(this::missing).collect(joining());
    source = source.withBehind(find(step, method), CodeText.indented(behind, level));
    Imports.of(given).stream()
        .filter(name -> CodeText.says(all, Imports.simpleName(name)))
        .forEach(this::importClass);
    return !source.text().equals(before);
  }

  /** A name that means something else in the learner's class would not be noticed by the code. */
  private void refuseClashes(StepId step, String code, List<Method> helpers) {
    Set<String> clashes = Imports.clashes(source, reference.orElseThrow(), code);
    helpers.stream()
        .filter(helper -> own(helper).findAny().isPresent())
        .filter(helper -> own(helper).noneMatch(one -> isSame(one, helper)))
        .forEach(helper -> clashes.add(helper.name()));
    if (!clashes.isEmpty()) {
      throw Refusal.of(
          "Step %s of the reference uses the name %s, and in %s it stands for something of your"
              + " own: rename that first.",
          step, String.join(", ", clashes), file);
    }
  }

  private Stream<Method> own(Method helper) {
    return source.parsed().methods().stream().filter(one -> one.name().equals(helper.name()));
  }

  private boolean isSame(Method own, Method helper) {
    return CodeText.alike(source.code(own), reference.orElseThrow().code(helper));
  }

  /** The text of a private method of the reference; empty if the class has it. */
  private String missing(Method helper) {
    if (own(helper).findAny().isPresent()) {
      return "";
    }
    came.add(helper.name());
    went.remove(helper.name());
    return reference.orElseThrow().withComment(helper);
  }

  private void importClass(String name) {
    source = Imports.with(source, name);
  }

  private Method find(StepId step, String method) {
    return source
        .find(method)
        .or(() -> published(method).flatMap(header -> source.find(method, header)))
        .orElseThrow(() -> unreadable(step, method));
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
    return source
        .error()
        .map(one -> "%s:%s is no Java (%s).".formatted(file, one.line(), one.words()));
  }

  /**
   * @throws Refusal if the class is no Java
   */
  void requireReadable() {
    error()
        .ifPresent(
            error -> {
              throw Refusal.unreadable("%s", error);
            });
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
          && CodeText.says(removed.toString(), simple)
          && !CodeText.says(Imports.rest(source), simple)) {
        source = Imports.without(source, name);
      }
    }
  }
}
