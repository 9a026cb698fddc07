package org.integritydesk.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.slack.blocks.Fitting.characters;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integritydesk.slack.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no view of ours would draw, so that nothing can get past the last net. */
class FittingTest {
    private static final List<String> WORDS = List.of(
            "",
            "fine",
            "x".repeat(10_000),
            "🍺".repeat(3_000),
            "x" + "🍺".repeat(3_000),
            "&amp;".repeat(2_000),
            "<https://example.com/a|page> ".repeat(400),
            "word ".repeat(2_000),
            "\n\n");

    @Test
    void whatFits_isTheSame() {
        var message = new Message("hello", List.of(Blocks.section("hello"), Blocks.divider()));
        View view = Modals.page("Title", List.of(Blocks.section("hello")));

        assertThat(Fitting.of(message)).isEqualTo(new Fitting.Fitted<>(message, Set.of()));
        assertThat(Fitting.of(message).content()).isSameAs(message);
        assertThat(Fitting.of(view).content()).isSameAs(view);
        assertThat(Fitting.ofAnswer("")).isEqualTo(new Fitting.Fitted<>("", Set.of()));
        String errors = "{\"response_action\":\"errors\",\"errors\":{\"q\":\"no\"}}";
        assertThat(Fitting.ofAnswer(errors).content()).isSameAs(errors);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anything_fits(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            List<LayoutBlock> blocks = blocks(random);
            Fitting.Fitted<Message> message = Fitting.of(new Message(pick(random), blocks));
            Golden.isTaken(message.content());
            assertThat(characters(message.content().blocks())).isLessThanOrEqualTo(Limit.MESSAGE_TOTAL.most());

            View view = View.builder()
                    .type("modal")
                    .title(ViewTitle.builder()
                            .type("plain_text")
                            .text(pick(random))
                            .build())
                    .submit(com.slack.api.model.view.ViewSubmit.builder()
                            .type("plain_text")
                            .text(pick(random))
                            .build())
                    .privateMetadata(pick(random))
                    .callbackId(pick(random))
                    .blocks(blocks)
                    .build();
            Golden.isTaken(Fitting.of(view).content());
        }
    }

    @Test
    void blocksTooMany_areCounted_andTheButtonsStay() {
        List<LayoutBlock> blocks = new ArrayList<>(IntStream.range(0, 5_000)
                .mapToObj(i -> Blocks.section("Line " + i))
                .toList());
        blocks.add(Blocks.actions(Blocks.button("Go", "go", "1")));

        Fitting.Fitted<Message> fitted = Fitting.of(new Message("many", blocks));

        List<LayoutBlock> left = fitted.content().blocks();
        assertThat(fitted.broken()).containsExactly(Limit.MESSAGE_BLOCKS);
        assertThat(left).hasSize(50);
        assertThat(left.get(47)).isEqualTo(Blocks.section("Line 47"));
        assertThat(left.get(48).toString()).contains("4952 more parts do not fit here");
        assertThat(left.get(49)).isEqualTo(blocks.getLast());
    }

    @Test
    void textsTooManyTogether_giveWay() {
        List<LayoutBlock> blocks = Stream.generate(() -> Blocks.section("x".repeat(3_000)))
                .limit(6)
                .toList();

        Fitting.Fitted<Message> fitted = Fitting.of(new Message("long", blocks));

        assertThat(fitted.broken()).containsExactly(Limit.MESSAGE_TOTAL);
        assertThat(fitted.content().blocks()).hasSize(4);
        assertThat(fitted.content().blocks().getLast().toString()).contains("3 more parts do not fit here");
    }

    @Test
    void idsAreNeverCut_theyWouldNameSomethingElse() {
        String tooLong = "7".repeat(2_001);
        var message = new Message(
                "hello",
                List.of(Blocks.actions(Blocks.button("Bad", "bad", tooLong), Blocks.button("Good", "good", "7"))));

        assertThat(Fitting.of(message))
                .isEqualTo(new Fitting.Fitted<>(
                        new Message("hello", List.of(Blocks.actions(Blocks.button("Good", "good", "7")))),
                        Set.of(Limit.VALUE)));
        View view = Modals.form("form", "Title", "Go", "7".repeat(3_001), List.of(Blocks.section("hello")));
        assertThat(Fitting.of(view).content().getPrivateMetadata()).isNull();
    }

    @Test
    void viewInTheAnswerToAForm_fits() {
        String body =
                "{\"response_action\":\"update\",\"view\":{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\""
                        + "x".repeat(30) + "\"},\"blocks\":[{\"type\":\"divider\"}]}}";

        Fitting.Fitted<String> fitted = Fitting.ofAnswer(body);

        assertThat(fitted.broken()).containsExactly(Limit.MODAL_TITLE);
        assertThat(fitted.content()).contains("\"" + "x".repeat(23) + "…\"", "\"response_action\":\"update\"");
    }

    @Test
    void textOfAMessage_endsWithAWord_orBetweenCharacters() {
        assertThat(new Message("word ".repeat(2_000), List.of()).text())
                .hasSizeLessThanOrEqualTo(4_000)
                .endsWith("word…");
        assertThat(new Message("&".repeat(5_000), List.of()).text().replace("&amp;", ""))
                .isEqualTo("…");
        assertThat(new Message("  ", List.of()).text()).isEqualTo("–");
    }

    private static List<LayoutBlock> blocks(Random random) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (int i = random.nextInt(1, 150); i > 0; i--) {
            blocks.add(block(random));
        }
        return blocks;
    }

    private static LayoutBlock block(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> HeaderBlock.builder().text(plain(random)).build();
            case 1 ->
                SectionBlock.builder()
                        .text(mrkdwn(random))
                        .fields(Stream.<TextObject>generate(() -> mrkdwn(random))
                                .limit(random.nextInt(1, 30))
                                .toList())
                        .accessory(element(random))
                        .build();
            case 2 ->
                ContextBlock.builder()
                        .elements(Stream.generate(() -> mrkdwn(random))
                                .limit(random.nextInt(1, 30))
                                .map(com.slack.api.model.block.ContextBlockElement.class::cast)
                                .toList())
                        .build();
            case 3 ->
                ActionsBlock.builder()
                        .elements(IntStream.range(0, random.nextInt(1, 40))
                                .mapToObj(i -> button(random, "button." + i))
                                .toList())
                        .build();
            case 4 ->
                InputBlock.builder()
                        .label(plain(random))
                        .hint(plain(random))
                        .element(PlainTextInputElement.builder()
                                .actionId("text")
                                .maxLength(3_000)
                                .initialValue(pick(random))
                                .placeholder(plain(random))
                                .build())
                        .build();
            default ->
                InputBlock.builder()
                        .label(plain(random))
                        .element(CheckboxesElement.builder()
                                .actionId("boxes")
                                .options(options(random))
                                .build())
                        .build();
        };
    }

    private static BlockElement element(Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                OverflowMenuElement.builder()
                        .actionId("menu")
                        .options(options(random))
                        .build();
            case 1 -> {
                List<OptionObject> options = options(random);
                yield StaticSelectElement.builder()
                        .actionId("select")
                        .placeholder(plain(random))
                        .options(options)
                        .initialOption(options.getLast())
                        .build();
            }
            default -> button(random, random.nextBoolean() ? "press" : "x".repeat(300));
        };
    }

    private static BlockElement button(Random random, String action) {
        return ButtonElement.builder()
                .text(plain(random))
                .actionId(action)
                .value(random.nextInt(10) == 0 ? "7".repeat(2_500) : "7")
                .confirm(ConfirmationDialogObject.builder()
                        .title(plain(random))
                        .text(plain(random))
                        .confirm(plain(random))
                        .deny(plain(random))
                        .build())
                .build();
    }

    private static List<OptionObject> options(Random random) {
        return IntStream.range(0, random.nextInt(1, 200))
                .mapToObj(i -> OptionObject.builder()
                        .text(plain(random))
                        .value(random.nextInt(20) == 0 ? "y".repeat(200) + i : "v" + i)
                        .build())
                .toList();
    }

    private static PlainTextObject plain(Random random) {
        return PlainTextObject.builder().text(pick(random)).build();
    }

    private static MarkdownTextObject mrkdwn(Random random) {
        return MarkdownTextObject.builder().text(pick(random)).verbatim(true).build();
    }

    private static String pick(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
