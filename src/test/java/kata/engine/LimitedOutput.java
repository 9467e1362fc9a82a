package kata.engine;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicLong;

/** Standard output with a limit: code that writes without end would fill a disk. */
final class LimitedOutput extends FilterOutputStream {

  /** Thrown where more is written than anybody reads. */
  static final class Flood extends Error {
    private static final long serialVersionUID = 1;

    Flood() {
      super("more than 1 MB of output");
    }
  }

  private static final long LIMIT = 1_000_000;
  private static final AtomicLong CALL = new AtomicLong();
  private static final AtomicLong RUN = new AtomicLong();

  private LimitedOutput(OutputStream out) {
    super(out);
  }

  /** Where what is printed goes; another run begins, with its own limit. */
  static void limit(PrintStream out, PrintStream err) {
    RUN.set(0);
    System.setOut(limited(out));
    System.setErr(limited(err));
  }

  private static PrintStream limited(PrintStream out) {
    return new PrintStream(new LimitedOutput(out), true, Charset.defaultCharset());
  }

  /** Another call begins, with its own limit. */
  static void startCall() {
    CALL.set(0);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (CALL.addAndGet(length) > LIMIT) {
      throw new Flood();
    }
    // What a whole run may write: laws try a step thousands of times.
    if (RUN.addAndGet(length) <= LIMIT) {
      out.write(bytes, offset, length);
    }
  }
}
