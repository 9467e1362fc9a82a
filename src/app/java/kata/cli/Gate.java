package kata.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets output through until it is closed; what comes later is dropped. */
final class Gate extends FilterOutputStream {

  private boolean closed;

  Gate(OutputStream out) {
    super(out);
  }

  @Override
  public synchronized void write(int oneByte) throws IOException {
    if (!closed) {
      out.write(oneByte);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int count) throws IOException {
    if (!closed) {
      out.write(bytes, from, count);
    }
  }

  /** What was written has passed; the stream behind stays open. */
  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      out.flush();
    }
    closed = true;
  }
}
