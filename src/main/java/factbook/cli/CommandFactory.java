package factbook.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine.IFactory;

/** Makes commands, handing each the console. */
final class CommandFactory implements IFactory {
  private final Console console;

  CommandFactory(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Console.class) {
        return type.cast(constructor.newInstance(console));
      }
    }
    return picocli.CommandLine.defaultFactory().create(type);
  }
}
