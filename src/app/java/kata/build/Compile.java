package kata.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in memory. */
public final class Compile {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** Kept, since it remembers what lies in the jars of the class path. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  /** The release that Maven compiles for, where it is said. */
  private static final int RELEASE =
      Integer.getInteger("kata.release", Runtime.version().feature());

  private Compile() {}

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public String getName() {
      return toUri().getPath().substring(1);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    Memory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return classes.computeIfAbsent(className, name -> new ByteArrayOutputStream());
        }
      };
    }
  }

  /** The first two errors, each with its place, the compiler's sentence and the line itself. */
  private static String words(DiagnosticCollector<JavaFileObject> errors) {
    return errors.getDiagnostics().stream()
        .filter(error -> error.getKind() == Diagnostic.Kind.ERROR && error.getSource() != null)
        .limit(2)
        .map(Compile::words)
        .collect(Collectors.joining("\n"));
  }

  private static String words(Diagnostic<? extends JavaFileObject> error) {
    String place = error.getSource().getName().replace('\\', '/') + ":" + error.getLineNumber();
    return "%s\n%s\n%s".formatted(place, error.getMessage(Locale.ROOT), marked(error)).strip();
  }

  /** The line with the error, and below it a mark at the column. */
  private static String marked(Diagnostic<? extends JavaFileObject> error) {
    try {
      String text = error.getSource().getCharContent(true).toString();
      String line = text.lines().skip(error.getLineNumber() - 1).findFirst().orElse("");
      int column = (int) error.getColumnNumber() - 1;
      String before = line.substring(0, Math.min(column, line.length()));
      return line.stripTrailing() + "\n" + before.replaceAll("\\S", " ") + "^";
    } catch (IOException unreadable) {
      return "";
    }
  }

  /**
   * @param sources by the name of their class
   * @return the class files, by the name of their class
   * @throws IllegalArgumentException with the compiler's words if a source does not compile
   */
  public static Map<String, byte[]> sources(Map<String, String> sources) {
    return units(
        sources.entrySet().stream().map(s -> new Source(s.getKey(), s.getValue())).toList(),
        System.getProperty("java.class.path"));
  }

  /**
   * Compiles files against this program's own class path.
   *
   * @return the class files, by the name of their class
   * @throws IllegalArgumentException with the compiler's words if a file does not compile
   */
  public static Map<String, byte[]> files(Collection<Path> files) {
    return files(files, System.getProperty("java.class.path"));
  }

  /** The same, against another class path. */
  static Map<String, byte[]> files(Collection<Path> files, String classPath) {
    return units(FILES.getJavaFileObjectsFromPaths(files), classPath);
  }

  private static Map<String, byte[]> units(
      Iterable<? extends JavaFileObject> units, String classPath) {
    Memory memory = new Memory(FILES);
    DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
    if (!JAVAC.getTask(null, memory, errors, options(classPath), null, units).call()) {
      throw new IllegalArgumentException(words(errors));
    }
    Map<String, byte[]> classes = new TreeMap<>();
    memory.classes.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  /** What a newer JDK alone accepts would not compile under Maven. */
  private static List<String> options(String classPath) {
    List<String> options = List.of("-parameters", "-proc:none", "-classpath", classPath);
    return Runtime.version().feature() == RELEASE
        ? options
        : Stream.concat(options.stream(), Stream.of("--release", "" + RELEASE)).toList();
  }
}
