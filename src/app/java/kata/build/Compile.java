package kata.build;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import kata.repair.SourceText;

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

  /**
   * @param sources by the name of their class
   * @return the class files, by the name of their class
   * @throws CompileException if a source does not compile
   */
  public static Map<String, byte[]> sources(Map<String, String> sources) {
    return units(
        sources.entrySet().stream().map(s -> new SourceText(s.getKey(), s.getValue())).toList());
  }

  /**
   * Compiles files against this program's own class path.
   *
   * @return the class files, by the name of their class
   * @throws CompileException if a file does not compile
   */
  public static Map<String, byte[]> files(Collection<Path> files) {
    return units(FILES.getJavaFileObjectsFromPaths(files));
  }

  /** That of this program, also where it runs within Maven. */
  private static String classPath() {
    return Compile.class.getClassLoader() instanceof URLClassLoader maven
        ? paths(maven.getURLs())
        : System.getProperty("java.class.path");
  }

  private static String paths(URL[] places) {
    return Stream.of(places)
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Writes class files into a folder of classes. */
  public static void write(Map<String, byte[]> classes, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> type : classes.entrySet()) {
      Path file = folder.resolve(type.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, type.getValue());
    }
  }

  private static Map<String, byte[]> units(Iterable<? extends JavaFileObject> units) {
    Memory memory = new Memory(FILES);
    DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
    if (!JAVAC.getTask(null, memory, errors, options(), null, units).call()) {
      throw CompileException.of(errors.getDiagnostics());
    }
    Map<String, byte[]> classes = new TreeMap<>();
    memory.classes.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  /** What a newer JDK alone accepts would not compile under Maven. */
  private static List<String> options() {
    List<String> options = List.of("-parameters", "-proc:none", "-classpath", classPath());
    return Runtime.version().feature() == RELEASE
        ? options
        : Stream.concat(options.stream(), Stream.of("--release", "" + RELEASE)).toList();
  }
}
