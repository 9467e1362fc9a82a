package kata.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of the kata's classes belong to a version of it. The board, these tools and the proofs
 * never do. Given classes and those that check do if they name a stage or what is replaced, or name
 * a class that does. All others always do.
 */
final class Needs {

  private static final Pattern NAME = Pattern.compile("kata[./](?:\\w+[./])*[A-Z][\\w$]*");
  private static final Pattern NEVER = Pattern.compile("kata\\.(board|tool|proof)\\..*");
  private static final Pattern MAYBE = Pattern.compile("kata\\.((check|numpy)\\.)?[A-Z].*");

  /** What each class names; the class path does not change while this runs. */
  private static final Map<String, Set<String>> NAMED = new ConcurrentHashMap<>();

  private final Set<String> replaced;
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * @param replaced names of classes
   */
  Needs(Set<String> replaced) {
    this.replaced = replaced.stream().map(Needs::outermost).collect(Collectors.toSet());
  }

  /** Whether the class of that name has to be loaded anew. */
  synchronized boolean isFresh(String name) {
    if (!name.startsWith("kata.")) {
      return false;
    }
    String type = outermost(name);
    Set<String> seen = new HashSet<>();
    boolean isFresh = leadsToFresh(type, seen);
    // What leads to none does not, either, from any class on the way.
    Set<String> alike = isFresh ? Set.of(type) : seen;
    alike.forEach(other -> known.put(outermost(other), isFresh));
    return isFresh;
  }

  private boolean leadsToFresh(String name, Set<String> seen) {
    String type = outermost(name);
    if (NEVER.matcher(name).matches()) {
      return false;
    }
    if (!MAYBE.matcher(name).matches() || replaced.contains(type)) {
      return true;
    }
    if (known.containsKey(type)) {
      return known.get(type);
    }
    return seen.add(name) && named(name).stream().anyMatch(other -> leadsToFresh(other, seen));
  }

  private static String outermost(String name) {
    return name.replaceFirst("\\$.*", "");
  }

  private static Set<String> named(String name) {
    return NAMED.computeIfAbsent(name, Needs::read);
  }

  private static Set<String> read(String name) {
    String file = name.replace('.', '/') + ".class";
    try (InputStream bytes = Needs.class.getClassLoader().getResourceAsStream(file)) {
      if (bytes == null) {
        return Set.of();
      }
      String text = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
      return NAME.matcher(text)
          .results()
          .map(found -> found.group().replace('/', '.'))
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
