package kata.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.repair.Parsed.Method;
import kata.repair.Parsed.SyntaxError;

/**
 * The text of a class that holds steps, and how to put other code into one of its methods. What is
 * not replaced stays as it is, to the letter. Line ends are {@code \n}.
 */
public final class StepSource {

  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("\\s*Step \\d+\\.\\d+:\\s+(.*?)\\.(?=\\s|$).*", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("\\bStep \\d+\\.\\d+:");

  private final String type;
  private final String text;
  private final Parsed parsed;

  /**
   * @param type the simple name of the class
   */
  public StepSource(String type, String text) {
    this.type = type;
    this.text = text;
    parsed = Parsed.of(type, text);
  }

  public String text() {
    return text;
  }

  Parsed parsed() {
    return parsed;
  }

  StepSource with(int start, int end, String code) {
    return new StepSource(type, text.substring(0, start) + code + text.substring(end));
  }

  /** The one method of this name that is no stranger's: of several, the one marked as a step. */
  Optional<Method> find(String method) {
    List<Method> named =
        parsed.methods().stream().filter(one -> one.name().equals(method)).toList();
    List<Method> marked =
        named.stream().filter(one -> MARK.matcher(one.doc()).find()).limit(2).toList();
    List<Method> found = named.size() > 1 ? marked : named;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Of several that are marked alike, or not at all, the one with this header. */
  Optional<Method> find(String method, String header) {
    return parsed.methods().stream()
        .filter(one -> one.name().equals(method) && one.open() >= 0)
        .filter(one -> CodeText.alike(header(one), header))
        .findFirst();
  }

  private Method method(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("No method " + name + " in " + type));
  }

  /** From its first modifier to its last brace. */
  String code(Method method) {
    return text.substring(method.start(), method.end());
  }

  /** What stands before the method on its line, where that is nothing but blanks; else two. */
  String indentation(Method method) {
    String before = text.substring(0, method.start());
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return line.isBlank() && !line.isEmpty() ? line : "  ";
  }

  /** From its first modifier to its body. */
  String header(Method method) {
    return text.substring(method.start(), method.open());
  }

  /** What the method's Javadoc says in its first sentence, behind the number of the step. */
  public Optional<String> words(String method) {
    return find(method)
        .map(found -> FIRST_SENTENCE.matcher(found.doc()))
        .filter(Matcher::matches)
        .map(sentence -> sentence.group(1).replaceAll("\\s+", " "));
  }

  /** What stands between the method's braces. */
  public String body(String method) {
    return text.substring(method(method).open() + 1, method(method).end() - 1);
  }

  /** The same class with these statements for the body of a method. */
  public StepSource withBody(String method, String statements) {
    Method found = method(method);
    return with(found.open() + 1, found.end() - 1, "\n" + statements + "\n  ");
  }

  /** The first line of the method's body, counted from 1. */
  int line(Method method) {
    return 2 + (int) text.substring(0, method.open()).chars().filter(c -> c == '\n').count();
  }

  /**
   * The same class with this code for a method, from its first modifier to its last brace; none if
   * it cannot be told for sure where the method ends. In a file with errors it ends at the first
   * brace behind which the file can be read again.
   */
  Optional<StepSource> withMethod(Method method, String code) {
    if (parsed.errors().isEmpty()) {
      return Optional.of(with(method.start(), method.end(), code));
    }
    for (int end = text.indexOf('}', method.start()); end >= 0; end = text.indexOf('}', end + 1)) {
      if (MARK.matcher(text.substring(method.start(), end)).find()) {
        return Optional.empty();
      }
      StepSource replaced = with(method.start(), end + 1, code);
      if (replaced.isReadable(method.start(), method.start() + code.length())) {
        return Optional.of(replaced);
      }
    }
    return Optional.empty();
  }

  /** A method stands here, and no error from there up to the body of the step behind it. */
  private boolean isReadable(int start, int end) {
    Matcher mark = MARK.matcher(text);
    boolean isLast = !mark.find(end);
    List<Method> behind =
        parsed.methods().stream()
            .filter(one -> one.start() > end && !isLast && one.doc().contains(mark.group()))
            .toList();
    long limit = behind.isEmpty() ? Long.MAX_VALUE : behind.get(0).open();
    return (isLast || !behind.isEmpty())
        && parsed.methods().stream().anyMatch(one -> one.start() == start && one.end() == end)
        && parsed.errors().stream().noneMatch(error -> error.at() >= start && error.at() < limit);
  }

  Optional<SyntaxError> error() {
    return parsed.errors().stream().findFirst();
  }

  /** The private methods that code calls, and those that these call, in the order of the file. */
  List<Method> helpers(Method caller) {
    Set<String> called = new TreeSet<>(caller.calls());
    Predicate<Method> isCalled = one -> one.isPrivate() && called.contains(one.name());
    for (int i = 0; i < parsed.methods().size(); i++) {
      parsed.methods().stream().filter(isCalled).forEach(one -> called.addAll(one.calls()));
    }
    return parsed.methods().stream().filter(isCalled).toList();
  }

  /** The private methods of these names that nothing calls but this method, and each other. */
  List<Method> orphans(Set<String> names, String caller) {
    if (!parsed.errors().isEmpty()) {
      return List.of();
    }
    List<Method> orphans = new ArrayList<>(parsed.methods());
    orphans.removeIf(one -> !one.isPrivate() || !names.contains(one.name()));
    boolean fewer = true;
    while (fewer) {
      Set<String> called = new TreeSet<>(parsed.calls());
      parsed.methods().stream()
          .filter(one -> !orphans.contains(one) && !one.name().equals(caller))
          .forEach(one -> called.addAll(one.calls()));
      fewer = orphans.removeIf(one -> called.contains(one.name()));
    }
    return orphans;
  }

  /** With the comment above it, and the empty line above that. */
  String withComment(Method method) {
    return text.substring(method.from(), method.end());
  }

  StepSource without(Method method) {
    return with(method.from(), method.end(), "");
  }

  /** With a method and its comment behind another. */
  StepSource withBehind(Method method, String code) {
    return with(method.end(), method.end(), code);
  }
}
