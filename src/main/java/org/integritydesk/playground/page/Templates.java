package org.integritydesk.playground.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page and its fragments; see {@code templates/playground}. */
@CheckedTemplate(basePath = "playground")
final class Templates {
    private Templates() {}

    static native TemplateInstance page(Screen screen, Map<String, String> shortcuts);

    static native TemplateInstance rooms(Seat seat, List<RoomLink> channels, List<RoomLink> apps);

    static native TemplateInstance people(Seat seat, List<Screen.Chip> faces);

    static native TemplateInstance messages(
            Seat seat, List<MessageRow> rows, Map<String, String> shortcuts, boolean inThread);

    static native TemplateInstance home(Seat seat, Screen.@Nullable HomePanel home);

    static native TemplateInstance modal(Seat seat, @Nullable ModalPanel modal);
}
