package factbook.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> KEYS = List.of("companies", "company", "area", "at");

  @Test
  void findsTheNearestWord() {
    assertEquals(Optional.of("companies"), Suggestion.nearest("compnaies", KEYS));
    assertEquals(Optional.of("company"), Suggestion.nearest("compan", KEYS));
    assertEquals(Optional.of("area"), Suggestion.nearest("arae", KEYS));
  }

  @Test
  void proposesNothingFarAway() {
    assertEquals(Optional.empty(), Suggestion.nearest("investment", KEYS));
  }

  @Test
  void countsAnExchangeOfNeighboursAsOneStep() {
    assertEquals(1, Suggestion.distance("ab", "ba"));
    assertEquals(3, Suggestion.distance("kitten", "sitting"));
    assertEquals(1, Suggestion.distance("云𠮷", "云吉"));
  }
}
