package org.integritydesk.slack.digest;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integritydesk.answering.RegionalRoom;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.DigestLanguage;
import org.integritydesk.digest.DigestPart;
import org.integritydesk.digest.DigestSettings;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** What a channel hears, and when; or a channel more. */
final class DigestSettingsModal {
    static final String HOUR = "hour";
    static final String PARTS = "parts";

    private static final String CHANNEL = "channel";
    private static final String MARKET = "market";
    private static final String LANGUAGE = "language";
    private static final String ZONE = "zone";
    private static final String DAY = "day";
    private static final String SKIP = "skip";
    private static final String APPROVAL = "approval";
    private static final String CLOSING = "closing";
    private static final int HOURS = 24;
    private static final List<Market> MARKETS = List.of(Market.US, Market.CA, Market.NA, Market.GLOBAL);

    private DigestSettingsModal() {}

    /** What was entered. */
    sealed interface Read {
        record Settings(DigestSettings settings) implements Read {}

        /** Sentences by field. */
        record Problems(Map<String, String> byField) implements Read {}
    }

    /** The form for a channel that there is. */
    static View of(DigestSettings channel) {
        return form(
                channel,
                channel.room().value(),
                Blocks.section("*<#" + channel.room().value() + ">*"));
    }

    /** The form for a channel more. */
    static View add() {
        return form(
                DigestSettings.of(new RegionalRoom(new RoomId(""), Market.NA, ZoneId.of("America/New_York"))),
                "",
                Modals.channel(CHANNEL, "Channel", "Invite the app to it first."));
    }

    private static View form(DigestSettings channel, String id, LayoutBlock first) {
        return Modals.form(
                DigestActions.SETTINGS_FORM,
                "Digest of a channel",
                "Save",
                id,
                List.of(
                        first,
                        Modals.choice(
                                MARKET,
                                "Market",
                                MARKETS.stream()
                                        .map(market -> new Modals.Choice(market.name(), market.label()))
                                        .toList(),
                                channel.market().name(),
                                ""),
                        Modals.choice(
                                LANGUAGE,
                                "Language",
                                Arrays.stream(DigestLanguage.values())
                                        .map(language -> new Modals.Choice(language.name(), language.label()))
                                        .toList(),
                                channel.language().name(),
                                "Answers of entries without a translation stay as they are, and say so."),
                        Modals.choice(
                                DAY,
                                "Day",
                                Arrays.stream(DayOfWeek.values())
                                        .map(day -> new Modals.Choice(day.name(), DigestWords.name(day)))
                                        .toList(),
                                channel.day().name(),
                                ""),
                        Modals.choice(
                                HOUR,
                                "Hour",
                                IntStream.range(0, HOURS)
                                        .mapToObj(hour -> new Modals.Choice(Integer.toString(hour), hour(hour)))
                                        .toList(),
                                Integer.toString(channel.hour()),
                                ""),
                        Modals.line(
                                ZONE,
                                "Time zone",
                                channel.zone().getId(),
                                "For example America/New_York or America/Toronto.",
                                true),
                        Modals.boxes(
                                PARTS,
                                "Parts",
                                parts(),
                                channel.parts().stream().map(Enum::name).collect(Collectors.toSet())),
                        Modals.tick(
                                SKIP,
                                "Quiet weeks",
                                new Modals.Choice("yes", "Pass over weeks in which nothing happened"),
                                channel.skipWhenEmpty()),
                        Modals.tick(
                                APPROVAL,
                                "Approval",
                                new Modals.Choice("yes", "Staff look at it in the triage channel first"),
                                channel.approval()),
                        Modals.paragraph(
                                CLOSING,
                                "Training, office hours, where to give feedback",
                                channel.closing(),
                                "Stands at the end, up to 1000 characters. Links as [words](https://…).",
                                false)));
    }

    static List<Modals.Choice> parts() {
        return Arrays.stream(DigestPart.values())
                .map(part -> new Modals.Choice(part.name(), part.label()))
                .toList();
    }

    static String hour(int hour) {
        return "%02d:00".formatted(hour);
    }

    /**
     * What was entered.
     *
     * @param id of the channel; empty: one was picked
     * @param before what held; null: it is new
     */
    static Read read(FormValues form, String id, @Nullable DigestSettings before) {
        Map<String, String> problems = new LinkedHashMap<>();
        String room = id.isEmpty() ? form.channel(CHANNEL) : id;
        if (room == null) {
            problems.put(CHANNEL, "Please pick a channel.");
        }
        Optional<ZoneId> zone = zone(form.text(ZONE));
        if (zone.isEmpty()) {
            problems.put(ZONE, "I do not know this time zone. Write it like America/New_York.");
        }
        String closing = form.text(CLOSING);
        tooLong(closing, DigestMessage.CLOSING).ifPresent(sentence -> problems.put(CLOSING, sentence));
        if (!problems.isEmpty()) {
            return new Read.Problems(problems);
        }
        return new Read.Settings(new DigestSettings(
                new RoomId(Objects.requireNonNull(room)),
                Market.valueOf(chosen(form, MARKET)),
                DigestLanguage.valueOf(chosen(form, LANGUAGE)),
                zone.get(),
                DayOfWeek.valueOf(chosen(form, DAY)),
                Integer.parseInt(chosen(form, HOUR)),
                partsOf(form.choices(PARTS)),
                form.ticked(SKIP),
                form.ticked(APPROVAL),
                before == null || before.subscribed(),
                closing == null ? "" : closing));
    }

    static Set<DigestPart> partsOf(List<String> names) {
        return names.stream().map(DigestPart::valueOf).collect(Collectors.toSet());
    }

    /** A sentence, if people could not read all of a text. */
    static Optional<String> tooLong(@Nullable String text, int most) {
        return text == null || text.length() <= most
                ? Optional.empty()
                : Optional.of("Only " + most + " characters of it would be shown; it has " + text.length() + ".");
    }

    private static String chosen(FormValues form, String field) {
        return Objects.requireNonNull(form.choice(field), field);
    }

    private static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
