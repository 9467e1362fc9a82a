package kata.build;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content of a source file, so that another content is seen whatever the file's time is.
 *
 * @param content a digest of all of it
 * @param declarations for a stage's file, a digest of what other classes are compiled against
 */
public record Fingerprint(String content, String declarations) {

  /** Every byte is one of its characters, so any file can be read. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final Pattern STAGE = Pattern.compile("\\w+/kata/stage\\d+/\\w+\\.java");
  private static final Pattern COMPILED = Pattern.compile(".*\\.java|src/\\w+/resources/.*");

  /** Comments, literals in which a brace may stand, blanks, and all else letter by letter. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\""
              + "|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\])'|\\s+|.",
          Pattern.DOTALL);

  /**
   * @param name of the file within the project
   */
  public static Fingerprint of(Path file, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String content = digest(bytes);
    return STAGE.matcher(name).matches()
        ? new Fingerprint(content, digest(declarations(new String(bytes, BYTES)).getBytes(BYTES)))
        : new Fingerprint(content, content);
  }

  /** Everything that is compiled or copied into the class path, by its name in the project. */
  static Map<String, Fingerprint> all(Path project, String tree) throws IOException {
    Map<String, Fingerprint> all = new TreeMap<>();
    all.put("pom.xml", of(project.resolve("pom.xml"), "pom.xml"));
    for (String root : List.of("src", tree)) {
      for (Path file : files(project.resolve(root))) {
        String name = name(project, file);
        if (COMPILED.matcher(name).matches()) {
          all.put(name, of(file, name));
        }
      }
    }
    return all;
  }

  /** All files in a folder and below, sorted; none where it is not. */
  public static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Of a file within a folder, the same on every system. */
  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** All but comments and the bodies of methods. */
  static String declarations(String text) {
    StringBuilder declarations = new StringBuilder();
    int depth = 0;
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String found = token.group();
      depth -= found.equals("}") ? 1 : 0;
      if (depth < 2 && !found.startsWith("//") && !found.startsWith("/*")) {
        declarations.append(found);
      }
      depth += found.equals("{") ? 1 : 0;
    }
    return declarations.toString().replaceAll("\\s+", " ").strip();
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Those of the files that a build's classes were compiled from, by name; of a line that cannot be
   * read, none.
   *
   * @param build the build directory
   */
  public static Map<String, Fingerprint> compiled(Path build) throws IOException {
    Map<String, Fingerprint> compiled = new TreeMap<>();
    if (Files.exists(file(build))) {
      for (String line : Files.readString(file(build), BYTES).lines().toList()) {
        String[] parts = line.split("\t");
        if (parts.length == 3) {
          compiled.put(parts[0], new Fingerprint(parts[1], parts[2]));
        }
      }
    }
    return compiled;
  }

  static void write(Map<String, Fingerprint> compiled, Path build) throws IOException {
    String lines =
        compiled.entrySet().stream()
            .map(file -> "%s\t%s".formatted(file.getKey(), file.getValue().line()))
            .collect(Collectors.joining());
    Files.createDirectories(build);
    Files.writeString(file(build), lines, BYTES);
  }

  private String line() {
    return content + "\t" + declarations + "\n";
  }

  private static Path file(Path build) {
    return build.resolve("sources.tsv");
  }
}
