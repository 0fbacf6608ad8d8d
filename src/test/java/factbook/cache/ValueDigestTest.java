package factbook.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueDigestTest {
  private record One(@Nullable String text, int number) {}

  private record Other(@Nullable String text, int number) {}

  private enum Sign {
    PLUS,
    MINUS
  }

  @Test
  void equalValuesHaveOneDigest() {
    assertEquals(ValueDigest.of(new One("云栖", 1)), ValueDigest.of(new One(new String("云栖"), 1)));
    assertEquals(ValueDigest.of(List.of("a", "b")), ValueDigest.of(Arrays.asList("a", "b")));
  }

  @Test
  void noTwoValuesReadAlike() {
    List<@Nullable Object> values =
        Arrays.asList(
            null,
            "",
            "null",
            "ab",
            "a",
            1,
            1L,
            'a',
            true,
            false,
            Sign.PLUS,
            Sign.MINUS,
            List.of(),
            List.of(List.of()),
            List.of("ab"),
            List.of("a", "b"),
            List.of(List.of("a"), "b"),
            List.of("a", List.of("b")),
            Map.of("a", "b"),
            new One(null, 0),
            new One("", 0),
            new One("", 1),
            new Other("", 1),
            List.of(new One("", 1), new Other("", 1)),
            List.of(new One("", 1), new One("", 1)),
            "\u00e9".repeat(200),
            "a".repeat(9000),
            "é",
            "文".repeat(9000),
            "文".repeat(9001));
    Set<String> digests = new HashSet<>();
    for (Object value : values) {
      digests.add(String.valueOf(assertNotNullDigest(value)));
    }
    assertEquals(values.size(), digests.size());
  }

  private static String assertNotNullDigest(@Nullable Object value) {
    String digest = ValueDigest.of(value);
    assertNotNull(digest, String.valueOf(value));
    return digest;
  }

  @Test
  void oneAfterAnotherIsAsEachAlone() {
    ValueDigest digests = new ValueDigest();
    for (Object value : List.of(new One("", 1), List.of("a", new Object()), new One("", 1), "文")) {
      assertEquals(ValueDigest.of(value), digests.next(value));
    }
  }

  @Test
  void whatItDoesNotKnowHasNone() {
    assertNull(ValueDigest.of(LocalDate.EPOCH));
    assertNull(ValueDigest.of(List.of(new Object())));
    assertNull(ValueDigest.of(Set.of("a")));
  }
}
