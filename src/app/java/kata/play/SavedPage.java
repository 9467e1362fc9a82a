package kata.play;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import kata.guard.Deadline;
import kata.training.Problem;

/** A page as one file that needs neither a server nor a network. */
public final class SavedPage {

  private static final Pattern STYLE =
      Pattern.compile("<link rel=\"stylesheet\" href=\"([\\w.]+)\">");
  private static final Pattern SCRIPT = Pattern.compile("<script src=\"([\\w.]+)\"></script>");

  private SavedPage() {}

  /** Says that the training does not come to its end, so that there is nothing to save. */
  public static final class Unfinished extends Exception {
    private static final long serialVersionUID = 1;

    private Unfinished(Problem trouble) {
      super(trouble.what() + "\n" + trouble.where());
    }
  }

  /**
   * Trains, and writes the page whole or not at all.
   *
   * @throws Unfinished if the training did not go to its end
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, PlaygroundRequest query) throws IOException, Unfinished {
    PlaygroundService studio = new PlaygroundService(Deadline.FRAME);
    PlaygroundService.Shown training = studio.training(query);
    if (training.trouble() != null) {
      throw new Unfinished(training.trouble());
    }
    save(file, page("/", Json.of(new Data(training, calls(studio, query, training)))));
  }

  /**
   * Trains on digits, and writes their page whole or not at all. What is drawn there is read by the
   * page itself, with the weights that are written into it.
   *
   * @throws Unfinished if the training did not go to its end
   * @throws IOException if the file cannot be written
   */
  public static void writeDigits(Path file) throws IOException, Unfinished {
    DigitsService.Shown training = new DigitsService(new GuardedStages(Deadline.FRAME)).trained();
    if (!training.isTrained()) {
      throw new Unfinished(training.trouble());
    }
    save(file, page(PlaygroundPage.DIGITS, Json.of(training)));
  }

  private static void save(Path file, String page) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(whole, page);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** All that the page would ask for: by epoch, then by sample, the calls. */
  private record Data(PlaygroundService.Shown training, Map<Integer, List<List<Call>>> calls) {}

  private static Map<Integer, List<List<Call>>> calls(
      PlaygroundService studio, PlaygroundRequest query, PlaygroundService.Shown training) {
    Map<Integer, List<List<Call>>> calls = new TreeMap<>();
    for (Snapshot frame : training.frames()) {
      List<List<Call>> samples = new ArrayList<>();
      for (int sample = 0; sample < training.samples().inputs().rows(); sample++) {
        samples.add(studio.calls(query.at(frame.epoch(), sample)));
      }
      calls.put(frame.epoch(), samples);
    }
    return calls;
  }

  private static String page(String address, String data) {
    String saved = "<script id=\"saved\" type=\"text/plain\">" + packed(data) + "</script>\n";
    String page = PlaygroundPage.text(address);
    List<String> allowed = new ArrayList<>();
    page = inlined(STYLE, page, "style", "style-src", allowed);
    page = inlined(SCRIPT, page, "script", "script-src", allowed);
    String policy = "default-src 'none'; img-src data:; " + String.join("; ", allowed);
    String meta =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n<title>";
    return page.replace("<title>", meta).replaceFirst("(?=<script>)", saved);
  }

  /** Each file in place of its address; the policy lets in just these, by their hashes. */
  private static String inlined(
      Pattern pattern, String page, String tag, String rule, List<String> allowed) {
    StringBuilder hashes = new StringBuilder(rule);
    Matcher matcher = pattern.matcher(page);
    String inlined =
        matcher.replaceAll(
            address -> {
              String text = PlaygroundPage.text("/" + address.group(1));
              hashes.append(" '").append(hash(text)).append("'");
              return Matcher.quoteReplacement("<%1$s>%2$s</%1$s>".formatted(tag, text));
            });
    allowed.add(hashes.toString());
    return inlined;
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static String packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
