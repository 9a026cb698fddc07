package org.integritydesk.slack.insights;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.insights.TopInsights.Section;
import org.integritydesk.slack.insights.TopInsights.Top;

/** The top of the insights, on the Home tab and by command. */
public final class TopInsightsBlocks {
    private static final int LONGEST_LINE = 200;
    private static final int MOST_SECTIONS = 4;
    private static final int MOST_LINES = 3;
    private static final String NOTHING =
            "Nothing so far. Every night I look for themes and gaps in what people ask; a theme becomes a project on the page.";

    private TopInsightsBlocks() {}

    /** A headline, what is at the top of each view, and where the rest is. */
    public static List<LayoutBlock> of(Top top) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*Insights*, last 30 days"));
        if (top.sections().stream().allMatch(section -> section.lines().isEmpty())) {
            blocks.add(Blocks.section(NOTHING));
        } else {
            top.sections().stream()
                    .limit(MOST_SECTIONS)
                    .forEach(section -> blocks.add(Blocks.section(section(section))));
        }
        blocks.add(Blocks.context(
                "<" + top.page() + "|Open the insights page> for everything, by market and policy area."));
        return blocks;
    }

    private static String section(Section section) {
        String lines = section.lines().isEmpty()
                ? "Nothing so far."
                : section.lines().stream()
                        .limit(MOST_LINES)
                        .map(line -> "• " + Texts.escape(Texts.shorten(line, LONGEST_LINE)))
                        .collect(Collectors.joining("\n"));
        return "*" + Texts.escape(section.title()) + "*\n" + lines;
    }
}
