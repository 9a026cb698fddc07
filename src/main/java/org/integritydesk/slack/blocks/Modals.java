package org.integritydesk.slack.blocks;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Modals and their inputs. The block id of an input is its field's name, and so is its action id. */
public final class Modals {

    private Modals() {}

    /**
     * A form.
     *
     * @param callbackId what the routing table knows it by
     * @param id carried along; an id and nothing else
     */
    public static View form(String callbackId, String title, String submit, String id, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(callbackId)
                .title(title(title))
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(Texts.shorten(submit, Limit.MODAL_TITLE.most()))
                        .build())
                .close(close("Cancel"))
                .privateMetadata(id)
                .blocks(blocks)
                .build();
    }

    /** Something to read. */
    public static View page(String title, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .title(title(title))
                .close(close("Close"))
                .blocks(blocks)
                .build();
    }

    /** A line to write in. */
    public static LayoutBlock line(String name, String label, @Nullable String initial, String hint, boolean required) {
        return text(name, label, initial, hint, required, false);
    }

    /** A paragraph to write in. */
    public static LayoutBlock paragraph(
            String name, String label, @Nullable String initial, String hint, boolean required) {
        return text(name, label, initial, hint, required, true);
    }

    /** A day to pick. */
    public static LayoutBlock day(String name, String label, @Nullable LocalDate initial, boolean required) {
        DatePickerElement picker = DatePickerElement.builder().actionId(name).build();
        if (initial != null) {
            picker.setInitialDate(initial.toString());
        }
        return input(name, label, picker, "", required);
    }

    /** One of some choices. */
    public static LayoutBlock choice(
            String name, String label, List<Choice> choices, @Nullable String initial, String hint) {
        List<OptionObject> options = choices.stream().map(Modals::option).toList();
        return input(name, label, select(name, options, initial), hint, true);
    }

    /** One of some choices; the app is told at once which, so that it can show other fields. */
    public static LayoutBlock choiceThatActs(
            String name, String label, List<Choice> choices, @Nullable String initial, String hint) {
        InputBlock input = input(
                name, label, select(name, choices.stream().map(Modals::option).toList(), initial), hint, true);
        input.setDispatchAction(true);
        return input;
    }

    /** One of some choices, or none; choosing is told at once, under the field's name. */
    public static LayoutBlock actingChoice(
            String name, String label, List<Choice> choices, @Nullable String initial, String hint) {
        InputBlock input = (InputBlock) choice(name, label, choices, initial, hint);
        input.setOptional(true);
        input.setDispatchAction(true);
        return input;
    }

    /** One of some choices, or none. */
    public static LayoutBlock optionalChoice(String name, String label, List<Choice> choices, String hint) {
        InputBlock input = (InputBlock) choice(name, label, choices, null, hint);
        input.setOptional(true);
        return input;
    }

    /** A person to pick. */
    public static LayoutBlock person(String name, String label, String hint) {
        return input(name, label, UsersSelectElement.builder().actionId(name).build(), hint, true);
    }

    /** A box to tick. */
    public static LayoutBlock tick(String name, String label, Choice choice, boolean ticked) {
        OptionObject option = option(choice);
        CheckboxesElement boxes = CheckboxesElement.builder()
                .actionId(name)
                .options(List.of(option))
                .build();
        if (ticked) {
            boxes.setInitialOptions(List.of(option));
        }
        return input(name, label, boxes, "", false);
    }

    /** Boxes to tick, at least one; those beyond the tenth are not shown. */
    public static LayoutBlock ticks(String name, String label, List<Choice> choices) {
        CheckboxesElement boxes = CheckboxesElement.builder()
                .actionId(name)
                .options(choices.stream()
                        .limit(Limit.BOXES.most())
                        .map(Modals::option)
                        .toList())
                .build();
        return input(name, label, boxes, "", true);
    }

    /** Boxes to tick, or none; those beyond the tenth are not shown. */
    public static LayoutBlock boxes(String name, String label, List<Choice> choices, Set<String> ticked) {
        List<OptionObject> options =
                choices.stream().limit(Limit.BOXES.most()).map(Modals::option).toList();
        List<OptionObject> initial = options.stream()
                .filter(option -> ticked.contains(option.getValue()))
                .toList();
        CheckboxesElement boxes =
                CheckboxesElement.builder().actionId(name).options(options).build();
        if (!initial.isEmpty()) {
            boxes.setInitialOptions(initial);
        }
        return input(name, label, boxes, "", false);
    }

    /** A channel to pick. */
    public static LayoutBlock channel(String name, String label, String hint) {
        return input(
                name,
                label,
                ConversationsSelectElement.builder()
                        .actionId(name)
                        .filter(ConversationsFilter.builder()
                                .include(List.of("public", "private"))
                                .excludeBotUsers(true)
                                .build())
                        .build(),
                hint,
                true);
    }

    /** A person to pick. */
    public static LayoutBlock person(String name, String label, String initial, String hint) {
        return input(
                name,
                label,
                UsersSelectElement.builder().actionId(name).initialUser(initial).build(),
                hint,
                true);
    }

    /** A choice: the value that comes back, and what people read. */
    public record Choice(String value, String label) {}

    private static LayoutBlock text(
            String name, String label, @Nullable String initial, String hint, boolean required, boolean multiline) {
        PlainTextInputElement element = PlainTextInputElement.builder()
                .actionId(name)
                .multiline(multiline)
                .maxLength(Limit.INPUT.most())
                .build();
        if (initial != null && !initial.isEmpty()) {
            element.setInitialValue(Texts.shorten(initial, Limit.INPUT.most()));
        }
        return input(name, label, element, hint, required);
    }

    private static StaticSelectElement select(String name, List<OptionObject> options, @Nullable String initial) {
        StaticSelectElement select =
                StaticSelectElement.builder().actionId(name).options(options).build();
        options.stream()
                .filter(option -> option.getValue().equals(initial))
                .findFirst()
                .ifPresent(select::setInitialOption);
        return select;
    }

    /** Whether a text field can hold this; a longer one would lose its end. */
    public static boolean fits(String text) {
        return text.length() <= Limit.INPUT.most();
    }

    /** As much of it as a text field can hold. */
    public static String fitted(String text) {
        return Texts.shorten(text, Limit.INPUT.most()).strip();
    }

    private static InputBlock input(String name, String label, BlockElement element, String hint, boolean required) {
        InputBlock input = InputBlock.builder()
                .blockId(name)
                .label(Blocks.plain(Texts.shorten(label, Limit.PLACEHOLDER.most())))
                .element(element)
                .optional(!required)
                .build();
        if (!hint.isEmpty()) {
            input.setHint(Blocks.plain(Texts.shorten(hint, Limit.LABEL.most())));
        }
        return input;
    }

    private static OptionObject option(Choice choice) {
        return OptionObject.builder()
                .text(Blocks.plain(Texts.shorten(choice.label(), Limit.OPTION.most())))
                .value(choice.value())
                .build();
    }

    private static ViewTitle title(String text) {
        return ViewTitle.builder()
                .type("plain_text")
                .text(Texts.shorten(text, Limit.MODAL_TITLE.most()))
                .build();
    }

    private static ViewClose close(String text) {
        return ViewClose.builder().type("plain_text").text(text).build();
    }
}
