package factbook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factbook.view.JsonLd.Thing;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLdTextTest {
  @Test
  void writesThingsListsAndPositions() {
    Thing item = Thing.of("ListItem").with("position", new JsonLd.Position(1));
    assertEquals(
        "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":1},"
            + "\"云栖\"]}",
        JsonLdText.of(
            Thing.of("BreadcrumbList")
                .with("itemListElement", new JsonLd.Many(List.of(item, new JsonLd.Text("云栖"))))));
  }

  @Test
  void cannotBeEndedByAText() {
    assertEquals(
        "{\"@type\":\"T\",\"name\":\"\\u003c/script\\u003e\\u003c!-- \\u0026lt;\"}",
        JsonLdText.of(Thing.of("T").with("name", "</script><!-- &lt;")));
  }

  @Test
  void survivesEveryCharacter() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int unit = 0; unit < 0xD800; unit += unit < 0x3000 ? 1 : 97) {
      all.append((char) unit);
    }
    all.append("𠮷");
    JsonNode read =
        new ObjectMapper().readTree(JsonLdText.of(Thing.of("T").with("name", all.toString())));
    assertEquals(all.toString(), read.get("name").asText());
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertEquals("{\"@type\":\"T\"}", JsonLdText.of(Thing.of("T").with("name", (String) null)));
  }
}
