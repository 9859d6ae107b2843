package dev.forrest.tests;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;

/** Declared types, and records, as reflection sees them. */
final class Types {
  private Types() {}

  /** A type with its arguments; equal to another such as its parts are. */
  private record Applied(Class<?> raw, List<Type> arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.toArray(new Type[0]);
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public Type getOwnerType() {
      return null;
    }
  }

  private record ArrayOf(Type component) implements GenericArrayType {
    @Override
    public Type getGenericComponentType() {
      return component;
    }
  }

  static Class<?> rawOf(Type type) {
    if (type instanceof Class<?> raw) {
      return raw;
    } else if (type instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    }
    return Array.newInstance(rawOf(componentOf(type)), 0).getClass();
  }

  /** What an array's elements are, or null where it is no array. */
  static Type componentOf(Type type) {
    if (type instanceof GenericArrayType array) {
      return array.getGenericComponentType();
    }
    return type instanceof Class<?> raw ? raw.getComponentType() : null;
  }

  /** A component's type in a record with type arguments. */
  static Type componentType(RecordComponent component, Type owner) {
    return replace(component.getGenericType(), owner);
  }

  private static Type replace(Type type, Type owner) {
    if (type instanceof TypeVariable<?> variable) {
      List<TypeVariable<?>> parameters = List.of(rawOf(owner).getTypeParameters());
      return ((ParameterizedType) owner).getActualTypeArguments()[parameters.indexOf(variable)];
    } else if (type instanceof ParameterizedType parameterized) {
      return new Applied(
          rawOf(type),
          Arrays.stream(parameterized.getActualTypeArguments())
              .map(argument -> replace(argument, owner))
              .toList());
    } else if (type instanceof GenericArrayType array) {
      Type component = replace(array.getGenericComponentType(), owner);
      return component instanceof Class<?> raw ? raw.arrayType() : new ArrayOf(component);
    }
    return type;
  }

  static Object create(Class<?> raw, List<Object> values) {
    try {
      Constructor<?> constructor =
          raw.getDeclaredConstructor(
              Arrays.stream(raw.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no " + raw + " of " + values, e);
    }
  }

  static Object get(RecordComponent component, Object record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no " + component + " of " + record, e);
    }
  }
}
