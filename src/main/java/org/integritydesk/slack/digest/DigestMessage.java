package org.integritydesk.slack.digest;

import com.slack.api.model.block.LayoutBlock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.digest.Correction;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.digest.DigestPart;
import org.integritydesk.digest.KeptEdition;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Mrkdwn;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.command.IntegrityCommand;

/** An edition on one screen; the rest is in the thread below it. */
public final class DigestMessage {
    /** What people write of their own: no longer than this, in characters, so that all of it is shown. */
    static final int NOTE = 1_000;

    static final int CLOSING = 1_000;
    static final int WHY = 300;

    private static final int TITLES = 300;
    private static final int MOST_CORRECTIONS = 3;

    /** Later than this after its time, it says so. */
    private static final Duration LATE = Duration.ofHours(6);

    private DigestMessage() {}

    /** The message of an edition. */
    public static Message of(KeptEdition kept, Look look) {
        DigestEdition edition = kept.shown();
        var words = new DigestWords(edition.layout().language());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header(title(edition, words)));
        blocks.add(Blocks.context(dates(kept, words)));
        String corrections = corrections(kept, words);
        if (!corrections.isEmpty()) {
            blocks.add(Blocks.section(corrections));
        }
        String note = kept.editorial().note();
        if (note != null) {
            blocks.add(Blocks.section(Texts.escape(note, NOTE)));
        }
        blocks.addAll(body(edition, words, look));
        return new Message(
                words.say("summary", title(edition, words), edition.figures().asked()), blocks);
    }

    /** What would be posted, for somebody who looks at it before. */
    static Message preview(DigestEdition edition, Look look) {
        var words = new DigestWords(edition.layout().language());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header(title(edition, words)));
        blocks.add(Blocks.context("Only you can see this: what a digest would say now. Nothing was posted or kept. "
                + period(edition, words)));
        blocks.addAll(body(edition, words, look));
        return new Message(title(edition, words), blocks);
    }

    static String title(DigestEdition edition, DigestWords words) {
        return words.say("title", edition.market());
    }

    private static List<LayoutBlock> body(DigestEdition edition, DigestWords words, Look look) {
        Set<DigestPart> parts = edition.layout().parts();
        List<LayoutBlock> blocks = new ArrayList<>();
        List<String> fields = DigestFields.of(edition, words);
        if (!fields.isEmpty()) {
            blocks.add(Blocks.fields(fields));
        }
        if (parts.contains(DigestPart.TOP)) {
            blocks.addAll(TopBlocks.of(edition, words, look));
        }
        List<String> more = more(edition, words);
        if (!more.isEmpty()) {
            blocks.add(Blocks.section("*" + words.say("more") + "*\n"
                    + more.stream().map(line -> "• " + line).collect(Collectors.joining("\n"))));
        }
        if (parts.contains(DigestPart.HELP)) {
            if (!edition.layout().closing().isBlank()) {
                blocks.add(Blocks.section(Mrkdwn.of(edition.layout().closing(), CLOSING)));
            }
            blocks.add(Blocks.context(words.say("help", IntegrityCommand.NAME)));
        }
        return blocks;
    }

    private static List<String> more(DigestEdition edition, DigestWords words) {
        Set<DigestPart> parts = edition.layout().parts();
        List<String> more = new ArrayList<>();
        if (parts.contains(DigestPart.CHANGED) && !edition.changed().isEmpty()) {
            more.add(words.say("more.changed", edition.changed().size()));
        }
        if (parts.contains(DigestPart.OPEN) && !edition.escalated().isEmpty()) {
            more.add(words.say(
                    "more.escalated",
                    edition.escalated().stream()
                            .mapToInt(DigestEdition.Escalated::count)
                            .sum()));
        }
        if (parts.contains(DigestPart.INCIDENTS) && !edition.incidents().isEmpty()) {
            more.add(words.say("more.incidents", edition.incidents().size()));
        }
        if (parts.contains(DigestPart.WINS) && !edition.wins().isEmpty()) {
            more.add(words.say("more.wins", edition.wins().size()));
        }
        if (parts.contains(DigestPart.WINS) && !edition.coming().isEmpty()) {
            more.add(words.say("more.coming", edition.coming().size()));
        }
        if (parts.contains(DigestPart.SEASON) && !edition.season().isEmpty()) {
            String titles = edition.season().stream()
                    .map(DigestEdition.SeasonNote::title)
                    .collect(Collectors.joining(", "));
            more.add(words.say("more.season", Texts.escape(titles, TITLES)));
        }
        return more;
    }

    private static String period(DigestEdition edition, DigestWords words) {
        return words.say("period", words.day(edition.from(), edition.zone()), words.day(edition.to(), edition.zone()));
    }

    private static String dates(KeptEdition kept, DigestWords words) {
        DigestEdition edition = kept.written();
        Instant due = edition.to();
        return period(edition, words)
                + (kept.scheduled() && kept.writtenAt().isAfter(due.plus(LATE))
                        ? ". " + words.say("late", words.day(due, edition.zone()))
                        : "")
                + (kept.editorial().isCorrection() ? ". " + words.say("corrected") : "");
    }

    /** What was wrong before, the newest last. */
    private static String corrections(KeptEdition kept, DigestWords words) {
        List<Correction> all = kept.editorial().corrections();
        return all.subList(Math.max(0, all.size() - MOST_CORRECTIONS), all.size()).stream()
                .filter(correction -> correction.why() != null)
                .map(correction -> words.say(
                        "corrected.why",
                        words.day(correction.at(), kept.written().zone()),
                        Texts.escape(Objects.requireNonNull(correction.why()), WHY)))
                .collect(Collectors.joining("\n"));
    }
}
