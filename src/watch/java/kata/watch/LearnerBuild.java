package kata.watch;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.build.Compile;
import kata.build.Fingerprint;
import kata.rejudge.ReloadingClassLoader;

/** What the learner wrote, compiled as often as it changes. */
final class LearnerBuild {

  private final Path folder;
  private final Map<String, Fingerprint> compiled;
  private final Set<Path> changed = new TreeSet<>();
  private Map<Path, Long> stamps = Map.of();
  private Map<String, byte[]> classes = Map.of();

  /**
   * @param folder where the class files are written to
   * @param compiled what the class path was compiled from
   */
  LearnerBuild(Path folder, Map<String, Fingerprint> compiled) {
    this.folder = folder;
    this.compiled = compiled;
  }

  /**
   * The classes as they are now.
   *
   * @throws IllegalArgumentException with the compiler's words if they do not compile
   */
  ReloadingClassLoader now() throws IOException {
    Map<Path, Long> now = WatchedFiles.stamps();
    if (!now.equals(stamps)) {
      refuseGaps();
      for (Path file : WatchedFiles.changedFiles(stamps, now)) {
        compare(file);
      }
      classes = compile();
      write();
      stamps = now;
    }
    return ReloadingClassLoader.of(classes, folder);
  }

  /** The class path holds the reference, which must not be judged where a stub is missing. */
  private static void refuseGaps() {
    for (Path missing : WatchedFiles.missing()) {
      throw new IllegalArgumentException(missing.toString().replace('\\', '/') + " is missing.");
    }
  }

  /** Whether the class path has another version of the file. */
  private void compare(Path file) throws IOException {
    String name = file.toString().replace('\\', '/');
    boolean same = Files.notExists(file) || Fingerprint.of(file, name).equals(compiled.get(name));
    if (same) {
      changed.remove(file);
    } else {
      changed.add(file);
    }
  }

  /** Tests are compiled only if they may not find any more what they call. */
  private Map<String, byte[]> compile() {
    Set<Path> files = new LinkedHashSet<>(WatchedFiles.written());
    files.addAll(changed);
    Map<String, byte[]> compiled = Compile.files(files);
    ClassLoader now = new ReloadingClassLoader(compiled);
    if (compiled.keySet().stream().allMatch(name -> keepsItsMethods(name, now))) {
      return compiled;
    }
    files.addAll(WatchedFiles.tests());
    return Compile.files(files);
  }

  private static boolean keepsItsMethods(String name, ClassLoader now) {
    try {
      ClassLoader old = LearnerBuild.class.getClassLoader();
      return methods(name, now).containsAll(methods(name, old));
    } catch (ClassNotFoundException added) {
      return true;
    }
  }

  private static List<String> methods(String name, ClassLoader loader)
      throws ClassNotFoundException {
    Class<?> type = Class.forName(name, false, loader);
    Stream<Executable> constructors = Arrays.stream(type.getDeclaredConstructors());
    return Stream.concat(constructors, Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(Executable::toGenericString)
        .collect(Collectors.toList());
  }

  private void write() throws IOException {
    for (Path old : Fingerprint.files(folder)) {
      Files.delete(old);
    }
    Compile.write(classes, folder);
  }
}
