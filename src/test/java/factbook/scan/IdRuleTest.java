package factbook.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdRuleTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "s1", "yunqi-town", "companies-2018", "c-4-d", "console", "com10"})
  void acceptsIds(String id) {
    assertEquals(Optional.empty(), IdRule.broken(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1a", "-a", "a-", "a--b", "A", "a_b", "a.b", "..", "../a", "a/b", "云", "ａ", "a b",
        "a\u200B", "con", "nul", "com1", "lpt9", "a\n"
      })
  void refusesWhatCannotBeAFileNameAndAnAnchor(String id) {
    assertTrue(IdRule.broken(id).isPresent());
  }

  @Test
  void allowsSixtyCharacters() {
    assertEquals(Optional.empty(), IdRule.broken("a".repeat(60)));
    assertEquals(Optional.of("is longer than 60 characters"), IdRule.broken("a".repeat(61)));
  }

  @Test
  void proposesTheNearestId() {
    assertEquals("did you mean “yunqi-town”?", IdRule.hint("Yunqi_Town "));
    assertEquals("an id starts with a letter and is written like “yunqi-town”", IdRule.hint("云"));
  }
}
