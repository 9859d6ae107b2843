package dev.forrest.examples.census;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Draws a report: the largest modules one below the other, what is measured side by side. */
final class ReportChart {
  private static final int MODULES = 24;
  private static final int WIDTH = 1180;
  private static final int TITLES_HEIGHT = 136;
  private static final int ROW_HEIGHT = 26;

  // For screens with more pixels than points, and for print.
  private static final int SCALE = 2;

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("instructions, in 1,000", "#,##0", m -> m.instructions() / 1e3),
          new Measure("instructions per method", "#,##0.0", m -> per(m.instructions(), m, 1)),
          new Measure("lambdas per 1,000 methods", "#,##0", m -> per(m.lambdas(), m, 1_000)),
          new Measure("native methods", "#,##0", ModuleCensus::nativeMethods));

  private ReportChart() {}

  /**
   * Writes the chart as PNG.
   *
   * @param source whose modules these are, such as {@code JDK 17.0.15}
   */
  static void write(Report report, String source, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      List<ModuleCensus> shown =
          report.modules().subList(0, Math.min(MODULES, report.modules().size()));
      int height = TITLES_HEIGHT + ROW_HEIGHT * shown.size();
      ChartUtils.writeScaledChartAsPNG(
          out, draw(report, shown, source), WIDTH, height, SCALE, SCALE);
    }
  }

  private static JFreeChart draw(Report report, List<ModuleCensus> shown, String source) {
    CombinedDomainCategoryPlot plot = new CombinedDomainCategoryPlot(moduleAxis());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setGap(18);
    plot.setFixedLegendItems(families());
    for (Measure measure : MEASURES) {
      plot.add(new Panel(measure, shown).plot());
    }
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(16, 18, 14, 22));
    addTitles(chart, report, shown.size(), source);
    return chart;
  }

  private static CategoryAxis moduleAxis() {
    CategoryAxis axis = new CategoryAxis();
    axis.setTickLabelFont(Style.font(Font.PLAIN, 13));
    axis.setTickLabelPaint(Style.TEXT);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setLowerMargin(0.006);
    axis.setUpperMargin(0.006);
    axis.setCategoryMargin(0.22);
    axis.setMaximumCategoryLabelWidthRatio(1f);
    return axis;
  }

  private static LegendItemCollection families() {
    LegendItemCollection items = new LegendItemCollection();
    items.add(family("java.*: the standard", Style.of("java.")));
    items.add(family("jdk.*: this JDK's own", Style.of("jdk.")));
    return items;
  }

  private static LegendItem family(String name, Color color) {
    return new LegendItem(name, null, null, null, new Rectangle(12, 12), color);
  }

  private static void addTitles(JFreeChart chart, Report report, int shown, String source) {
    chart.addSubtitle(
        title("What " + source + " is made of", Style.font(Font.BOLD, 22), Style.TEXT));
    ModuleCensus total = report.total();
    chart.addSubtitle(
        title(
            String.format(
                Locale.ROOT,
                "%,d classes, %,d methods and %,d instructions in %s",
                total.classes(),
                total.methods(),
                total.instructions(),
                modules(report.modules().size(), shown)),
            Style.font(Font.PLAIN, 14),
            Style.FAINT));
    LegendTitle legend = new LegendTitle(chart.getPlot());
    legend.setItemFont(Style.font(Font.PLAIN, 13));
    legend.setItemPaint(Style.TEXT);
    legend.setFrame(BlockBorder.NONE);
    legend.setBackgroundPaint(Color.WHITE);
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setMargin(0, 0, 10, 0);
    chart.addSubtitle(legend);
  }

  private static String modules(int all, int shown) {
    String modules = all == 1 ? "1 module" : all + " modules";
    return shown == all ? modules : modules + "; the " + shown + " largest:";
  }

  private static TextTitle title(String text, Font font, Color color) {
    TextTitle title = new TextTitle(text, font);
    title.setPaint(color);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setMargin(0, 4, 6, 0);
    return title;
  }

  private static double per(long count, ModuleCensus module, int methods) {
    return module.methods() == 0 ? 0 : (double) methods * count / module.methods();
  }
}
