package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Change;
import org.integritydesk.playground.workspace.View;
import org.integritydesk.playground.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The rules of modals, of which a person has a stack of at most three, and of App Home. Refusals are {@link SlackError}s. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Views {
    private static final int DEEPEST = 3;

    private final Workspace workspace;

    @Inject
    public Views(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The person's topmost modal. */
    public Optional<View> top(String user) {
        List<View> stack = workspace.modals(user);
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
    }

    /** Opens a modal for the person, in place of any other. */
    public View open(String user, ObjectNode content) {
        ObjectNode checked = ViewRules.checked(content, "modal");
        String id = newId();
        View view = new View(id, user, newHash(), id, null, checked);
        workspace.apply(new Change.ModalsChanged(user, List.of(view)));
        return view;
    }

    /** Lays a modal on top of the person's; {@code push_limit_reached} on the fourth. */
    public View push(String user, ObjectNode content) {
        ObjectNode checked = ViewRules.checked(content, "modal");
        return workspace.atomically(() -> {
            List<View> stack = new ArrayList<>(workspace.modals(user));
            if (stack.isEmpty()) {
                throw new SlackError("not_found");
            }
            if (stack.size() == DEEPEST) {
                throw new SlackError("push_limit_reached");
            }
            View below = stack.getLast();
            View view = new View(newId(), user, newHash(), below.rootId(), below.id(), checked);
            stack.add(view);
            workspace.apply(new Change.ModalsChanged(user, stack));
            return view;
        });
    }

    /**
     * Replaces the content of an open modal, or of the App Home tab shown under the id.
     *
     * @param hash the version the app last saw; null: whatever it is
     */
    public View update(String viewId, @Nullable String hash, ObjectNode content) {
        return workspace.atomically(() -> {
            View old = workspace.modal(viewId).orElseThrow(() -> new SlackError("not_found"));
            if (hash != null && !hash.equals(old.hash())) {
                throw new SlackError("hash_conflict");
            }
            View changed = new View(
                    old.id(),
                    old.owner(),
                    newHash(),
                    old.rootId(),
                    old.previousId(),
                    ViewRules.checked(content, "modal"));
            List<View> stack = new ArrayList<>(workspace.modals(old.owner()));
            stack.replaceAll(each -> each.id().equals(old.id()) ? changed : each);
            workspace.apply(new Change.ModalsChanged(old.owner(), stack));
            return changed;
        });
    }

    /** The open modal with the app's own id for it. */
    public Optional<View> byExternalId(String externalId) {
        return Cast.people().stream()
                .flatMap(person -> workspace.modals(person.id()).stream())
                .filter(view -> view.text("external_id").equals(externalId))
                .findFirst();
    }

    /** Takes the topmost modal away. */
    public void pop(String user) {
        workspace.atomically(() -> {
            List<View> stack = workspace.modals(user);
            List<View> rest = stack.subList(0, Math.max(0, stack.size() - 1));
            workspace.apply(new Change.ModalsChanged(user, rest));
            return rest;
        });
    }

    /** Takes all modals away. */
    public void clear(String user) {
        workspace.apply(new Change.ModalsChanged(user, List.of()));
    }

    /** Sets the person's App Home tab. */
    public View publish(String user, @Nullable String hash, ObjectNode content) {
        if (Cast.person(user).isEmpty()) {
            throw new SlackError("user_not_found");
        }
        ObjectNode checked = ViewRules.checked(content, "home");
        return workspace.atomically(() -> {
            Optional<View> old = workspace.home(user);
            if (hash != null && old.isPresent() && !old.get().hash().equals(hash)) {
                throw new SlackError("hash_conflict");
            }
            String id = old.map(View::id).orElseGet(this::newId);
            View view = new View(id, user, newHash(), id, null, checked);
            workspace.apply(new Change.HomePublished(view));
            return view;
        });
    }

    private String newId() {
        return "V"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    }

    private String newHash() {
        return workspace.nextTs() + "." + UUID.randomUUID().toString().substring(0, 8);
    }
}
