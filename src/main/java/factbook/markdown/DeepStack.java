package factbook.markdown;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs work on a thread of its own with a large stack.
 *
 * <p>flexmark recurses with the nesting of its input: 432 bullets in a row overflow a stack of 1
 * MB. Memory is used only as deep as the work goes.
 */
final class DeepStack {
  private static final long STACK_BYTES = 64L << 20;

  private DeepStack() {}

  /** The result of the work; what it throws is thrown here. */
  static <T> T call(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    new Thread(null, task, "markdown", STACK_BYTES).start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw rethrow(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted");
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  private static RuntimeException rethrow(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
  }
}
