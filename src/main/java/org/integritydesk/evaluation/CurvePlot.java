package org.integritydesk.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integritydesk.evaluation.LearningCurve.Point;
import org.jspecify.annotations.Nullable;

/** Draws a learning curve as SVG, in colours that can be read on light and on dark pages (pure). */
public final class CurvePlot {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 340;
    private static final int LEFT = 56;
    private static final int RIGHT = 110;
    private static final int TOP = 44;
    private static final int BOTTOM = 52;

    private static final String GREY = "#7d8590";

    private CurvePlot() {}

    /**
     * The drawing.
     *
     * @param title what was asked
     * @param points in the order of their learned wordings, at least two; all of them measured
     */
    public static String svg(String title, List<Point> points) {
        int most = points.getLast().learned();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
                font-family="system-ui, sans-serif" font-size="13" role="img">
                <title>%3$s</title>
                <text x="%4$d" y="24" font-size="15" font-weight="600" fill="%5$s">%3$s</text>
                """.formatted(WIDTH, HEIGHT, escaped(title), LEFT, GREY)
                + shares()
                + points.stream()
                        .map(point -> text(x(point.learned(), most), y(0) + 20, "middle", GREY, "" + point.learned()))
                        .collect(Collectors.joining())
                + text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", GREY, "learned wordings an entry, at most")
                + line(points, Point::hit3, "#2da44e", "hit@3", -10)
                + line(points, Point::hit1, "#2f81f7", "hit@1", 20)
                + "</svg>\n";
    }

    private static String shares() {
        return IntStream.rangeClosed(0, 5)
                .map(step -> 20 * step)
                .mapToObj(percent ->
                        "<line x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%3$s\" stroke=\"%s\" stroke-opacity=\"0.35\"/>\n"
                                        .formatted(LEFT, WIDTH - RIGHT, number(y(percent / 100.0)), GREY)
                                + text(LEFT - 8, y(percent / 100.0) + 4, "end", GREY, percent + " %"))
                .collect(Collectors.joining());
    }

    /** @param below how far under the first point its share is written, so that the line does not cross it */
    private static String line(
            List<Point> points, Function<Point, @Nullable Double> share, String colour, String label, int below) {
        int most = points.getLast().learned();
        var path = points.stream()
                .map(point -> number(x(point.learned(), most)) + "," + number(y(known(share, point))))
                .collect(Collectors.joining(" "));
        var dots = points.stream()
                .map(point -> "<circle cx=\"%s\" cy=\"%s\" r=\"3.5\" fill=\"%s\"/>\n"
                        .formatted(number(x(point.learned(), most)), number(y(known(share, point))), colour))
                .collect(Collectors.joining());
        var last = points.getLast();
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n".formatted(path, colour)
                + dots
                + text(
                        x(0, most) + 8,
                        y(known(share, points.getFirst())) + below,
                        "start",
                        colour,
                        percent(share, points.getFirst()))
                + text(
                        x(last.learned(), most) + 10,
                        y(known(share, last)) + 4,
                        "start",
                        colour,
                        label + " " + percent(share, last));
    }

    private static double known(Function<Point, @Nullable Double> share, Point point) {
        return Objects.requireNonNull(share.apply(point));
    }

    private static String percent(Function<Point, @Nullable Double> share, Point point) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * known(share, point));
    }

    private static String text(double x, double y, String anchor, String colour, String text) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
                .formatted(number(x), number(y), anchor, colour, escaped(text));
    }

    private static double x(int learned, int most) {
        return LEFT + (double) learned / most * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double share) {
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
