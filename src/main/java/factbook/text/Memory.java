package factbook.text;

import java.util.List;
import java.util.function.Supplier;

/**
 * Remembers what was made of what, from one reading of a book to the next. What is remembered is
 * what would be made again: a memory saves time and changes nothing.
 *
 * <pre>{@code
 * Narrative narrative = memory.recall("page", List.of(reader, file), () -> reader.read(file));
 * }</pre>
 */
public interface Memory {
  /** Remembers nothing: everything is made. */
  Memory NONE =
      new Memory() {
        @Override
        public <T> T recall(String what, List<?> of, Supplier<T> make) {
          return make.get();
        }

        @Override
        public <T> T same(String what, T made) {
          return made;
        }
      };

  /**
   * What was made before of the same things, or else what {@code make} makes.
   *
   * @param what what is made: one word for one way of making
   * @param of all that {@code make} looks at; each must be the very same object as before and never
   *     change
   */
  <T> T recall(String what, List<?> of, Supplier<T> make);

  /**
   * The value of the last reading where it equals this one, or else this one: what follows from it
   * can then be recalled although it was made anew.
   *
   * <pre>{@code
   * Outward outward = memory.same("outward", Outward.of(subjects));
   * }</pre>
   *
   * @param what what it is: one word for one value of a book
   */
  <T> T same(String what, T made);
}
