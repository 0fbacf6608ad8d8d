package factbook.diagnostic;

import factbook.text.Memory;
import java.util.List;
import java.util.function.Function;

/**
 * What was made, with the mistakes that were found in it: they are told again with it.
 *
 * @param mistakes in the order in which they were found
 */
public record Heard<T>(T made, List<Diagnostic> mistakes) {
  /** Keeps an own copy. */
  public Heard {
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Recalls what was made of the same things, or makes it; its mistakes are added to {@code
   * diagnostics} in either case.
   */
  public static <T> T recall(
      Memory memory,
      String what,
      List<?> of,
      Diagnostics diagnostics,
      Function<Diagnostics, T> make) {
    Heard<T> heard =
        memory.recall(
            what,
            of,
            () -> {
              Diagnostics own = new Diagnostics();
              T made = make.apply(own);
              return new Heard<>(made, own.all());
            });
    heard.mistakes().forEach(diagnostics::add);
    return heard.made();
  }
}
