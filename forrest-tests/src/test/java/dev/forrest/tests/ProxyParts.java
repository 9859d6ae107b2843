package dev.forrest.tests;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import java.awt.Point;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** All tasks that a task's proxies lead to, each with the value that it is to have. */
final class ProxyParts {
  final List<Task<Object>> tasks = new ArrayList<>();
  final List<Object> values = new ArrayList<>();

  private final int limit;

  /**
   * Takes all parts.
   *
   * @param limit how many are enough
   */
  ProxyParts(Task<?> task, Object value, int limit) {
    this.limit = limit;
    add(task, value);
  }

  @SuppressWarnings("unchecked")
  private void add(Object task, Object value) {
    if (tasks.size() == limit) {
      return;
    }
    tasks.add((Task<Object>) task);
    values.add(value);
    if (value == null || task instanceof ValueTask) {
      return;
    }
    if (value.getClass().isRecord()) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        add(call(task, component.getName()), Types.get(component, value));
      }
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        add(call(task, "get", i), list.get(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, part) -> {
            if (canBeAskedFor(key)) {
              add(call(task, "get", key), part);
            }
          });
    } else if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        add(call(task, "get", i), Array.get(value, i));
      }
    }
  }

  /**
   * A key that was read equals no other where it compares by identity; adapted ones are refused.
   */
  private static boolean canBeAskedFor(Object key) {
    return key == null
        || !(key.getClass().isArray()
            || key instanceof Item
            || key instanceof Point
            || key instanceof AtomicLong
            || key instanceof AtomicReference
            || key instanceof Locale);
  }

  /** Calls a method of a proxy; of overloads, that which takes no task. */
  private static Object call(Object proxy, String name, Object... arguments) {
    for (Method method : proxy.getClass().getDeclaredMethods()) {
      if (method.getName().equals(name)
          && method.getParameterCount() == arguments.length
          && (arguments.length == 0 || method.getParameterTypes()[0] != Task.class)) {
        try {
          method.setAccessible(true);
          return method.invoke(proxy, arguments);
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(proxy + " has no " + name, e);
        }
      }
    }
    throw new AssertionError(proxy.getClass() + " has no method " + name);
  }
}
