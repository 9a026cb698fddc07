package org.integritydesk.slack.digest;

import java.awt.AWTError;
import java.io.IOException;
import java.util.Optional;
import org.integritydesk.slack.blocks.Chart;
import org.jboss.logging.Logger;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler;

/** A chart as a picture. */
public final class DigestPng {
    private static final Logger LOG = Logger.getLogger(DigestPng.class);
    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;

    private DigestPng() {}

    /** The bars as PNG; empty: this machine draws no pictures, for example because it has no fonts. */
    public static Optional<byte[]> of(Chart chart) {
        try {
            CategoryChart picture = new CategoryChartBuilder()
                    .width(WIDTH)
                    .height(HEIGHT)
                    .title(chart.title())
                    .build();
            picture.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
            picture.getStyler().setLabelsVisible(true);
            chart.series().forEach(series -> picture.addSeries(series.name(), chart.categories(), series.values()));
            return Optional.of(BitmapEncoder.getBitmapBytes(picture, BitmapEncoder.BitmapFormat.PNG));
        } catch (IOException | RuntimeException | LinkageError | InternalError | AWTError e) {
            LOG.warn("The chart of a digest could not be drawn; its figures stand in the text", e);
            return Optional.empty();
        }
    }
}
