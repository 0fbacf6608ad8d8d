package factbook.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
  @Test
  void cutsTheNameOfAPicture() {
    assertEquals(
        List.of("03", "0a1b2c3d4e5f6a7b", "8c9d", "500.jpg"),
        Pieces.of("03_0a1b2c3d4e5f6a7b8c9d_w_500.jpg"));
  }

  @Test
  void leavesFiguresAsTheyAre() {
    assertEquals(List.of("1600余家"), Pieces.of("1600余家"));
    assertEquals(List.of("自2021年1月1日起至2021年9月30日止"), Pieces.of("自2021年1月1日起至2021年9月30日止"));
  }
}
