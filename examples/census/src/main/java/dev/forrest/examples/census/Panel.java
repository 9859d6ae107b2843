package dev.forrest.examples.census;

import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** One panel of the chart: a bar for each module, and its number behind it. */
final class Panel {
  // A bar that is far longer than all others is cut, since to its scale they would be nothing.
  private static final double FAR_LONGER = 2;
  private static final double CUT = 1.3;

  // Room for a number behind the longest bar, as a share of that bar.
  private static final double LABEL_SHARE = 0.28;

  private final Measure measure;
  private final List<ModuleCensus> modules;

  Panel(Measure measure, List<ModuleCensus> modules) {
    this.measure = measure;
    this.modules = modules;
  }

  CategoryPlot plot() {
    double longest = longestBar();
    DefaultCategoryDataset bars = new DefaultCategoryDataset();
    for (ModuleCensus module : modules) {
      bars.addValue(Math.min(longest, valueOf(module)), measure.title(), module.module());
    }
    CategoryPlot plot = new CategoryPlot(bars, null, axis(longest), renderer(longest));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Style.FAINT);
    return plot;
  }

  private double longestBar() {
    double[] sorted = modules.stream().mapToDouble(this::valueOf).sorted().toArray();
    double longest = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    double second = sorted.length < 2 ? 0 : sorted[sorted.length - 2];
    return second > 0 && longest > FAR_LONGER * second ? CUT * second : longest;
  }

  private NumberAxis axis(double longest) {
    NumberAxis axis = new NumberAxis(measure.title());
    axis.setLabelFont(Style.font(Font.BOLD, 13));
    axis.setLabelPaint(Style.TEXT);
    axis.setLabelInsets(new RectangleInsets(0, 0, 4, 0));
    axis.setLabelLocation(AxisLabelLocation.LOW_END);
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    axis.setRange(0, longest > 0 ? longest * (1 + LABEL_SHARE) : 1);
    return axis;
  }

  private BarRenderer renderer(double longest) {
    BarRenderer renderer = new BarRenderer();
    renderer.setBarPainter(
        new ModuleBarPainter(
            column -> modules.get(column).module(),
            column -> valueOf(modules.get(column)) > longest));
    renderer.setShadowVisible(false);
    renderer.setDefaultItemLabelGenerator(new Numbers());
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(Style.font(Font.PLAIN, 12));
    renderer.setDefaultItemLabelPaint(Style.TEXT);
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    return renderer;
  }

  private double valueOf(ModuleCensus module) {
    return measure.of().applyAsDouble(module);
  }

  /** The numbers behind the bars: the values themselves, also where a bar is cut. */
  private final class Numbers extends StandardCategoryItemLabelGenerator {
    private static final long serialVersionUID = 1L;

    private final transient DecimalFormat format =
        new DecimalFormat(measure.format(), DecimalFormatSymbols.getInstance(Locale.ROOT));

    @Override
    public String generateLabel(CategoryDataset bars, int row, int column) {
      return format.format(valueOf(modules.get(column)));
    }
  }
}
