package dev.forrest.codec;

/**
 * A part of another node's value: a component of a record or object, or the element of a list,
 * array or map at an index or key.
 */
public final class PartNode extends Node {
  private final Node whole;
  private final String unit;
  private final Components components;
  private final String component;
  private final Node at;
  private final int index;

  private PartNode(
      Node whole, String unit, Components components, String component, Node at, int index) {
    this.whole = whole;
    this.unit = unit;
    this.components = components;
    this.component = component;
    this.at = at;
    this.index = index;
  }

  /** For proxies: a component of a deferred value; {@code unit} is that of {@code components}. */
  public PartNode(NodeTask whole, String unit, Components components, String component) {
    this(whole.node, unit, components, component, null, 0);
  }

  /** A component of a value; {@code unit} is that of {@code components}. */
  public static PartNode component(
      Node whole, String unit, Components components, String component) {
    return new PartNode(whole, unit, components, component, null, 0);
  }

  /** The element of a list or array at an index that is known now. */
  public static PartNode element(Node whole, int index) {
    return new PartNode(whole, null, null, null, null, index);
  }

  /** The element of a list or array at a deferred index, or of a map at a key. */
  public static PartNode at(Node whole, Node indexOrKey) {
    return new PartNode(whole, null, null, null, indexOrKey, 0);
  }

  public Node whole() {
    return whole;
  }

  /** The unit of {@link #components}, or null where this is no component. */
  public String unit() {
    return unit;
  }

  /** What reads the component, or null where this is none. */
  public Components components() {
    return components;
  }

  /** The component's name, or null where this is no component. */
  public String component() {
    return component;
  }

  /** The deferred index or key, or null where there is none. */
  public Node at() {
    return at;
  }

  /** The index, where this is neither a component nor deferred. */
  public int index() {
    return index;
  }

  @Override
  public void needs(NodeVisitor visitor) {
    visitor.visit(whole);
    if (at != null) {
      visitor.visit(at);
    }
  }
}
