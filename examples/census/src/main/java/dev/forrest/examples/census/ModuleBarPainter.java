package dev.forrest.examples.census;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RectangularShape;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Paints bars in the colours of their modules' families, with a slanted gap through those that are
 * cut.
 *
 * @param module the name of a bar's module
 * @param isCut whether a bar is shorter than its value
 */
record ModuleBarPainter(IntFunction<String> module, IntPredicate isCut) implements BarPainter {
  private static final double GAP = 5;

  @Override
  public void paintBar(
      Graphics2D graphics,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base) {
    graphics.setPaint(Style.of(module.apply(column)));
    graphics.fill(bar);
    if (isCut.test(column)) {
      graphics.setPaint(Color.WHITE);
      graphics.fill(gap(bar));
    }
  }

  @Override
  public void paintBarShadow(
      Graphics2D graphics,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegShadow) {}

  private static Path2D gap(RectangularShape bar) {
    double left = bar.getX() + bar.getWidth() * 0.88;
    double slant = bar.getHeight() / 2;
    Path2D gap = new Path2D.Double();
    gap.moveTo(left, bar.getMaxY());
    gap.lineTo(left + slant, bar.getY());
    gap.lineTo(left + slant + GAP, bar.getY());
    gap.lineTo(left + GAP, bar.getMaxY());
    gap.closePath();
    return gap;
  }
}
