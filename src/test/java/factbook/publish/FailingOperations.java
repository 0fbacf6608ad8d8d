package factbook.publish;

import factbook.content.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;

/**
 * The file system with the plug pulled before a step: that step, where it is a write, is done by
 * half, and nothing is done any more after it.
 */
final class FailingOperations implements FileOperations {
  /** Stands for {@code kill -9}: nobody catches it. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final FileOperations disk = new DiskOperations();
  private final int crashAt;
  private final boolean refusesFolderMoves;
  private final boolean refusesLinks;
  private int steps;

  private FailingOperations(int crashAt, boolean refusesFolderMoves, boolean refusesLinks) {
    this.crashAt = crashAt;
    this.refusesFolderMoves = refusesFolderMoves;
    this.refusesLinks = refusesLinks;
  }

  static FailingOperations crashAt(int step) {
    return new FailingOperations(step, false, false);
  }

  static FailingOperations never() {
    return crashAt(Integer.MAX_VALUE);
  }

  /** As on a mount point. */
  FailingOperations withoutFolderMoves() {
    return new FailingOperations(crashAt, true, refusesLinks);
  }

  /** As on a FAT file system. */
  FailingOperations withoutLinks() {
    return new FailingOperations(crashAt, refusesFolderMoves, true);
  }

  int steps() {
    return steps;
  }

  private boolean crashes() {
    steps++;
    if (steps > crashAt) {
      throw new Crash();
    }
    return steps == crashAt;
  }

  private void step() {
    if (crashes()) {
      throw new Crash();
    }
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    step();
    disk.createFolders(folder);
  }

  @Override
  public void createFolderLike(Path model, Path folder) throws IOException {
    step();
    disk.createFolderLike(model, folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    if (crashes()) {
      disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      throw new Crash();
    }
    disk.write(file, bytes);
  }

  @Override
  public void write(Path file, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    write(file, bytes.toByteArray());
  }

  @Override
  public void linkOrCopy(Path file, Path name) throws IOException {
    step();
    if (refusesLinks) {
      disk.copy(file, name);
    } else {
      disk.linkOrCopy(file, name);
    }
  }

  @Override
  public void copy(Path from, Path to) throws IOException {
    if (crashes() && Files.isRegularFile(from) && !Files.isSymbolicLink(from)) {
      byte[] bytes = Files.readAllBytes(from);
      disk.write(to, Arrays.copyOf(bytes, bytes.length / 2));
    }
    if (steps == crashAt) {
      throw new Crash();
    }
    disk.copy(from, to);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    if (refusesFolderMoves && Files.isDirectory(from)) {
      throw new FileSystemException(from.toString(), to.toString(), "Device or resource busy");
    }
    disk.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    step();
    disk.delete(path);
  }

  @Override
  public void copyTime(Path model, Path folder) throws IOException {
    step();
    disk.copyTime(model, folder);
  }

  @Override
  public void sync(Collection<Path> paths) {
    // A power cut is not what these tests try.
    step();
  }
}
