package kata.repair;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.repair.Parsed.Method;

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
  private final List<Method> methods;

  /**
   * @param type the simple name of the class
   */
  public StepSource(String type, String text) {
    this.type = type;
    this.text = text;
    parsed = new Parsed(type, text);
    methods = parsed.methods();
  }

  public String text() {
    return text;
  }

  String type() {
    return type;
  }

  Parsed parsed() {
    return parsed;
  }

  StepSource with(int start, int end, String code) {
    return new StepSource(type, text.substring(0, start) + code + text.substring(end));
  }

  List<Method> methods() {
    return methods;
  }

  /** All methods of a name. */
  List<Method> methods(String name) {
    return methods.stream().filter(one -> one.name().equals(name)).toList();
  }

  /** The one method of this name that is no stranger's: of several, the one marked as a step. */
  Optional<Method> find(String name) {
    List<Method> found = methods(name);
    if (found.size() > 1) {
      found = found.stream().filter(one -> MARK.matcher(one.doc()).find()).toList();
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether other code can be put in: the method is there, and its end can be told. */
  public boolean isReplaceable(String method) {
    return find(method)
        .flatMap(one -> withMethod(one, header(one) + "{ throw null; }"))
        .isPresent();
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
    return text.substring(method.start(), method.open()).strip() + " ";
  }

  /** What the method's Javadoc says in its first sentence, after the number of the step. */
  public Optional<String> words(String method) {
    return find(method)
        .map(found -> FIRST_SENTENCE.matcher(found.doc()))
        .filter(Matcher::matches)
        .map(sentence -> sentence.group(1).replaceAll("\\s+", " "));
  }

  /** What the method's Javadoc says; empty if it has none. */
  public String doc(String method) {
    return method(method).doc();
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
    return 2 + (int) text.chars().limit(method.open()).filter(c -> c == '\n').count();
  }

  /**
   * The same class with this code for a method, from its first modifier to its last brace; none if
   * it cannot be told for sure where the method ends. In a file with errors it ends at the first
   * brace after which the file can be read again.
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

  /** A method stands here, and no error from there up to the body of the step after it. */
  private boolean isReadable(int start, int end) {
    Matcher mark = MARK.matcher(text);
    int limit = Integer.MAX_VALUE;
    if (mark.find(end)) {
      limit =
          methods.stream()
              .filter(one -> one.start() > end && one.doc().contains(mark.group()))
              .findFirst()
              .map(Method::open)
              .orElse(0);
    }
    int behind = limit;
    return behind > 0
        && methods.stream().anyMatch(one -> one.start() == start && one.end() == end)
        && parsed.errors().stream()
            .noneMatch(e -> e.getPosition() >= start && e.getPosition() < behind);
  }

  /** With the comment above it, and the empty line above that. */
  String withComment(Method method) {
    return text.substring(method.from(), method.end());
  }

  /** Without these methods and the comments above them. */
  StepSource without(List<Method> gone) {
    StringBuilder rest = new StringBuilder(text);
    gone.stream()
        .sorted((one, other) -> other.start() - one.start())
        .forEach(one -> rest.delete(one.from(), one.end()));
    return new StepSource(type, rest.toString());
  }

  /** With a method and its comment after another. */
  StepSource withBehind(Method method, String code) {
    return with(method.end(), method.end(), code);
  }
}
