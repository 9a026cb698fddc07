package org.integritydesk.playground.page;

import java.util.List;
import java.util.Map;
import org.integritydesk.playground.rendering.BlockHtml;
import org.integritydesk.playground.rendering.Emoji;
import org.integritydesk.playground.rendering.Scene;
import org.integritydesk.playground.surfaces.Blocks;
import org.integritydesk.playground.surfaces.Filling;
import org.integritydesk.playground.workspace.View;

/**
 * A modal, ready to show.
 *
 * @param submit label of the submit button; empty: none
 * @param fields names of its form fields
 * @param nested whether it lies on another one
 * @param trouble why the last submission did not get through; empty: it did, or there was none
 */
public record ModalPanel(
        String viewId,
        String hash,
        String title,
        String submit,
        String close,
        String html,
        List<String> fields,
        boolean nested,
        String trouble) {

    static ModalPanel of(View view, Scene scene, String trouble) {
        return new ModalPanel(
                view.id(),
                view.hash(),
                label(view, "title", ""),
                label(view, "submit", hasInput(view) ? "Submit" : ""),
                label(view, "close", view.previousId() == null ? "Cancel" : "Back"),
                BlockHtml.toHtml(view.blocks(), scene),
                Blocks.interactive(view.blocks()).stream()
                        .map(Filling::fieldName)
                        .toList(),
                view.previousId() != null,
                // What belongs to no visible field would otherwise be lost.
                trouble.isEmpty() ? strayErrors(view, scene.errors()) : trouble);
    }

    private static boolean hasInput(View view) {
        return Blocks.interactive(view.blocks()).stream().anyMatch(Blocks.Placed::isInput);
    }

    private static String strayErrors(View view, Map<String, String> errors) {
        List<String> fields = Blocks.interactive(view.blocks()).stream()
                .filter(Blocks.Placed::isInput)
                .map(Blocks.Placed::blockId)
                .toList();
        return errors.entrySet().stream()
                .filter(error -> !fields.contains(error.getKey()))
                .map(error -> error.getKey() + ": " + error.getValue())
                .findFirst()
                .orElse("");
    }

    private static String label(View view, String part, String otherwise) {
        return Emoji.replaceIn(view.content().path(part).path("text").asText(otherwise));
    }
}
