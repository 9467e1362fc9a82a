package kata.engine;

import java.io.InputStream;

/** Standard input while tests run: nobody types, so it is empty. It notes that it was read. */
final class EmptyInput extends InputStream {

  private static volatile boolean read;

  /** Another call begins. */
  static void startCall() {
    read = false;
  }

  /** Whether the call tried to read. */
  static boolean wasRead() {
    return read;
  }

  @Override
  public int read() {
    read = true;
    return -1;
  }
}
