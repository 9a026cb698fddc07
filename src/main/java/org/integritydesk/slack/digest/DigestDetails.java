package org.integritydesk.slack.digest;

import com.slack.api.model.block.LayoutBlock;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.digest.DigestPart;
import org.integritydesk.digest.KeptEdition;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Chart;
import org.integritydesk.slack.blocks.ChartBlock;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.jspecify.annotations.Nullable;

/** The parts of an edition that one screen does not hold: in the thread below it. */
public final class DigestDetails {
    private static final int MOST = 5;

    private DigestDetails() {}

    /** The bars of an edition. */
    public static Chart chart(KeptEdition kept) {
        return DigestFields.chart(
                kept.written(), new DigestWords(kept.written().layout().language()));
    }

    /** Whether the edition has bars that its channel wants to see. */
    public static boolean hasChart(KeptEdition kept) {
        DigestEdition edition = kept.shown();
        return edition.layout().parts().contains(DigestPart.HEADLINE)
                && edition.figures().asked() + edition.before().asked() > 0;
    }

    /** Whether there is anything to say. */
    public static boolean areWorthwhile(KeptEdition kept) {
        DigestEdition edition = kept.shown();
        return hasChart(kept)
                || !lines(edition, new DigestWords(edition.layout().language())).isEmpty();
    }

    /**
     * The message in the thread.
     *
     * @param picture where the bars can be seen as a picture; null: nowhere
     */
    public static Message of(KeptEdition kept, Look look, @Nullable URI picture) {
        DigestEdition edition = kept.shown();
        var words = new DigestWords(edition.layout().language());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + words.say("details") + "*"));
        if (hasChart(kept)) {
            switch (look) {
                case NATIVE -> blocks.add(ChartBlock.bars(chart(kept)));
                case PLAIN -> {
                    if (picture != null) {
                        blocks.add(Blocks.context(words.say("chart.link", Texts.link(picture, "PNG"))));
                    }
                }
            }
        }
        lines(edition, words).forEach(text -> blocks.add(Blocks.section(text)));
        return new Message(words.say("details"), blocks);
    }

    private static List<String> lines(DigestEdition edition, DigestWords words) {
        var line = new DigestLines(words);
        List<String> parts = new ArrayList<>();
        part(parts, edition, DigestPart.CHANGED, words.say("changed"), edition.changed(), line::changed);
        part(parts, edition, DigestPart.OPEN, words.say("escalated"), edition.escalated(), line::escalated);
        part(parts, edition, DigestPart.INCIDENTS, words.say("incidents"), edition.incidents(), line::incident);
        part(parts, edition, DigestPart.WINS, words.say("wins"), edition.wins(), line::win);
        part(parts, edition, DigestPart.WINS, words.say("coming"), edition.coming(), line::coming);
        part(parts, edition, DigestPart.SEASON, words.say("season"), edition.season(), line::season);
        return parts;
    }

    private static <T> void part(
            List<String> parts,
            DigestEdition edition,
            DigestPart part,
            String heading,
            List<T> lines,
            Function<T, String> line) {
        Set<DigestPart> shown = edition.layout().parts();
        if (shown.contains(part) && !lines.isEmpty()) {
            parts.add("*" + heading + "*\n"
                    + lines.stream()
                            .limit(part == DigestPart.OPEN ? 2 * MOST : MOST)
                            .map(each -> "• " + line.apply(each))
                            .collect(Collectors.joining("\n")));
        }
    }
}
