package factbook.render;

import java.time.Duration;

/**
 * How much a template may do for one page.
 *
 * @param characters the most it may write
 * @param time the longest it may take; only a template that never ends comes near it
 */
public record Limits(int characters, Duration time) {
  /** Far above any real page: 50 million characters, 20 seconds. */
  public static final Limits DEFAULT = new Limits(50_000_000, Duration.ofSeconds(20));
}
