package dev.forrest;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Reads each element when it is reached; one that is gone by then is passed over. */
final class Lazy<T> implements Iterator<T> {
  private final Iterator<String> ids;
  private final Function<String, ? extends T> read;
  private T next;

  /**
   * @param read returns null where the element is gone
   */
  Lazy(List<String> ids, Function<String, ? extends T> read) {
    this.ids = ids.iterator();
    this.read = read;
  }

  @Override
  public boolean hasNext() {
    while (next == null && ids.hasNext()) {
      next = read.apply(ids.next());
    }
    return next != null;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T result = next;
    next = null;
    return result;
  }
}
