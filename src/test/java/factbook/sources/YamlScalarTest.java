package factbook.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

class YamlScalarTest {
  private static final String LETTERS =
      "019家年%+-:#,.[]{}&*!|>'\"@`=~<? \\\t\u00A0\u3000noNOyeE_xtrufalsI";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "1061家 | 1061家",
        "20%+ | 20%+",
        "1-9月 | 1-9月",
        "13. 48 平方公里 | 13. 48 平方公里",
        "03_29ab.jpg | 03_29ab.jpg",
        "2021 | \"2021\"",
        "2.0 | \"2.0\"",
        "1+3 | \"1+3\"",
        "12:30 | \"12:30\"",
        "2020-12-03 | \"2020-12-03\"",
        "12e5 | \"12e5\"",
        "no | \"no\"",
        "-2.5% | \"-2.5%\"",
        "[1] | \"[1]\"",
        "1,600家 | \"1,600家\"",
        "a: b | \"a: b\"",
        "a #b | \"a #b\"",
        "他说\"好\" | 他说\"好\"",
        "\"好\" | \"\\\"好\\\"\""
      })
  void quotesWhatAReaderCouldTakeForSomethingElse(String text, String yaml) {
    assertEquals(yaml, YamlScalar.of(text));
  }

  @Test
  void writesBlanksThatNobodySeesByTheirNumber() {
    assertEquals("\"13.\\u00A048\"", YamlScalar.of("13.\u00A048"));
    assertEquals("\"\\u3000\"", YamlScalar.of("\u3000"));
    assertEquals("\"\"", YamlScalar.of(""));
  }

  @Test
  void isReadBackAsTheSameTextEvenByAReaderThatGuessesTypes() {
    Random random = new Random(36);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(8);
      for (int j = 0; j < length; j++) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      String scalar = YamlScalar.of(text.toString());
      Object read = new Yaml().load("figures:\n- " + scalar + "\nflow: {key: " + scalar + "}\n");
      assertEquals(
          Map.of("figures", List.of(text.toString()), "flow", Map.of("key", text.toString())),
          read,
          scalar);
    }
  }
}
