package org.integritydesk.slack.blocks;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
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
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Blocks of messages. Text beyond a limit is shortened visibly; limits from Slack's Block Kit reference. */
public final class Blocks {
    private static final int QUOTE_PART = 2_900;

    /** Leaves room for what is said about the words. */
    private static final int QUOTE = 10_000;

    /** A view may be 250 kB, and holds other words, too. */
    private static final int WHOLE_QUOTE = 30_000;

    private static final int MOST_PARAGRAPHS = 10;

    private static final String TICKED = "yes";

    private Blocks() {}

    /** A headline; plain text. */
    public static LayoutBlock header(String text) {
        return HeaderBlock.builder()
                .text(plain(Texts.shorten(text, Limit.HEADER.most())))
                .build();
    }

    /** A paragraph of mrkdwn; whatever comes from people must be escaped before. */
    public static LayoutBlock section(String mrkdwn) {
        return SectionBlock.builder()
                .text(mrkdwn(Texts.shortenMrkdwn(mrkdwn, Limit.SECTION.most())))
                .build();
    }

    /** A paragraph of mrkdwn with a button at its side. */
    public static LayoutBlock section(String mrkdwn, ButtonElement button) {
        return SectionBlock.builder()
                .text(mrkdwn(Texts.shortenMrkdwn(mrkdwn, Limit.SECTION.most())))
                .accessory(button)
                .build();
    }

    /** A box to tick that acts at once, below a paragraph of mrkdwn; ticked, {@code yes} comes back. */
    public static LayoutBlock tick(String mrkdwn, String actionId, String label, boolean ticked) {
        List<OptionObject> options = options(Map.of(TICKED, label));
        CheckboxesElement box =
                CheckboxesElement.builder().actionId(actionId).options(options).build();
        if (ticked) {
            box.setInitialOptions(options);
        }
        return SectionBlock.builder()
                .text(mrkdwn(Texts.shortenMrkdwn(mrkdwn, Limit.SECTION.most())))
                .accessory(box)
                .build();
    }

    /**
     * A paragraph of mrkdwn with a menu at its side.
     *
     * @param choices at least one, at most five: what comes back, and what people read
     */
    public static LayoutBlock section(String mrkdwn, String menuId, Map<String, String> choices) {
        return SectionBlock.builder()
                .text(mrkdwn(Texts.shortenMrkdwn(mrkdwn, Limit.SECTION.most())))
                .accessory(OverflowMenuElement.builder()
                        .actionId(menuId)
                        .options(options(choices))
                        .build())
                .build();
    }

    /**
     * A menu in a row of buttons.
     *
     * @param choices at least one, at most a hundred: what comes back, and what people read
     */
    public static BlockElement menu(String label, String actionId, Map<String, String> choices) {
        return StaticSelectElement.builder()
                .actionId(actionId)
                .placeholder(plain(label))
                .options(options(choices))
                .build();
    }

    /** Short pieces side by side, at most ten. */
    public static LayoutBlock fields(List<String> mrkdwn) {
        List<TextObject> fields = new ArrayList<>();
        for (String field : mrkdwn.subList(0, Math.min(Limit.FIELDS.most(), mrkdwn.size()))) {
            fields.add(mrkdwn(Texts.shortenMrkdwn(field, Limit.FIELD.most())));
        }
        return SectionBlock.builder().fields(fields).build();
    }

    /** A small line below. */
    public static LayoutBlock context(String mrkdwn) {
        return ContextBlock.builder()
                .elements(List.of(mrkdwn(Texts.shortenMrkdwn(mrkdwn, Limit.CONTEXT.most()))))
                .build();
    }

    /** A line between parts. */
    public static LayoutBlock divider() {
        return DividerBlock.builder().build();
    }

    /** A row of buttons. */
    public static LayoutBlock actions(BlockElement... elements) {
        return ActionsBlock.builder().elements(List.of(elements)).build();
    }

    /**
     * A menu of choices that acts at once.
     *
     * @param hint shown while nothing is chosen
     * @param choices what comes back, and what people read; at most a hundred
     * @param chosen what comes back for the choice that holds now; null: none
     */
    public static BlockElement select(
            String actionId, String hint, Map<String, String> choices, @Nullable String chosen) {
        List<OptionObject> options = choices.entrySet().stream()
                .map(choice -> OptionObject.builder()
                        .value(choice.getKey())
                        .text(plain(Texts.shorten(choice.getValue(), Limit.BUTTON.most())))
                        .build())
                .toList();
        StaticSelectElement select = StaticSelectElement.builder()
                .actionId(actionId)
                .placeholder(plain(hint))
                .options(options)
                .build();
        options.stream()
                .filter(option -> option.getValue().equals(chosen))
                .findFirst()
                .ifPresent(select::setInitialOption);
        return select;
    }

    /** A button that carries an id and nothing else. */
    public static ButtonElement button(String label, String actionId, String id) {
        return ButtonElement.builder()
                .text(plain(Texts.shorten(label, Limit.BUTTON.most())))
                .actionId(actionId)
                .value(id)
                .build();
    }

    /** The button most people will press. */
    public static ButtonElement primary(String label, String actionId, String id) {
        ButtonElement button = button(label, actionId, id);
        button.setStyle("primary");
        return button;
    }

    /** A button that asks before it acts. */
    public static ButtonElement confirming(String label, String actionId, String id, String title, String question) {
        ButtonElement button = button(label, actionId, id);
        button.setConfirm(ConfirmationDialogObject.builder()
                .title(plain(Texts.shorten(title, Limit.CONFIRM_TITLE.most())))
                .text(plain(Texts.shorten(question, Limit.CONFIRM_QUESTION.most())))
                .confirm(plain("Yes"))
                .deny(plain("No"))
                .build());
        return button;
    }

    /**
     * Somebody's own words, as rich text: Slack reads no markup in it, so nothing in it can ping, link or format. As much of
     * them as a message can hold; what does not fit is counted.
     */
    public static List<LayoutBlock> quote(String words) {
        return quote(words, QUOTE);
    }

    /**
     * The same, shorter.
     *
     * @param most characters that are shown; a few thousand take several blocks
     */
    public static List<LayoutBlock> quote(String words, int most) {
        String shown = shortened(words, most);
        List<LayoutBlock> blocks = new ArrayList<>();
        Texts.parts(shown, QUOTE_PART).forEach(part -> blocks.add(quotePart(part)));
        if (shown.length() < words.length()) {
            blocks.add(
                    context("… and " + (words.length() - shown.length()) + " more characters, kept with the ticket."));
        }
        return blocks;
    }

    /** The same in a modal, which can hold far more. */
    public static List<LayoutBlock> quoteWhole(String words) {
        return quote(words, WHOLE_QUOTE);
    }

    /** The beginning of the words, up to the end of one. */
    private static String shortened(String words, int most) {
        return words.length() <= most
                ? words
                : Texts.parts(words.substring(0, most) + words.charAt(most), most)
                        .getFirst();
    }

    /** A long text of mrkdwn in several paragraphs, each as long as one can be; what no modal can hold is counted. */
    public static List<LayoutBlock> paragraphs(List<String> mrkdwn) {
        List<LayoutBlock> blocks = new ArrayList<>();
        mrkdwn.stream().limit(MOST_PARAGRAPHS).forEach(part -> blocks.add(section(part)));
        if (mrkdwn.size() > MOST_PARAGRAPHS) {
            int left = mrkdwn.stream()
                    .skip(MOST_PARAGRAPHS)
                    .mapToInt(String::length)
                    .sum();
            blocks.add(context("… and " + left + " more characters, kept with the entry."));
        }
        return blocks;
    }

    /** Words that hold no longer, struck out; as rich text, like a quote. */
    public static LayoutBlock struck(String words) {
        return RichTextBlock.builder()
                .elements(List.of(RichTextQuoteElement.builder()
                        .elements(List.of(RichTextSectionElement.Text.builder()
                                .text(Texts.shorten(shown(words), QUOTE_PART))
                                .style(RichTextSectionElement.TextStyle.builder()
                                        .strike(true)
                                        .build())
                                .build()))
                        .build()))
                .build();
    }

    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(shown(text)).emoji(true).build();
    }

    private static MarkdownTextObject mrkdwn(String text) {
        // verbatim: Slack turns no bare channel or person name into a link
        return MarkdownTextObject.builder().text(shown(text)).verbatim(true).build();
    }

    /** Slack refuses a whole message for one empty text. */
    private static String shown(String text) {
        return text.isBlank() ? "–" : text;
    }

    private static List<OptionObject> options(Map<String, String> choices) {
        return choices.entrySet().stream()
                .map(choice -> OptionObject.builder()
                        .value(choice.getKey())
                        .text(plain(Texts.shorten(choice.getValue(), Limit.BUTTON.most())))
                        .build())
                .toList();
    }

    private static LayoutBlock quotePart(String words) {
        return RichTextBlock.builder()
                .elements(List.of(RichTextQuoteElement.builder()
                        .elements(List.of(RichTextSectionElement.Text.builder()
                                .text(words)
                                .build()))
                        .build()))
                .build();
    }
}
