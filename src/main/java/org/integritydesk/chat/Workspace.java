package org.integritydesk.chat;

/** The company's place in the chat system. */
public interface Workspace {
    /**
     * Whether it is the one where the desk works.
     *
     * @param id of a workspace, or of an organization of several, as the chat system names it
     * @return false as well while the chat system does not tell
     */
    boolean isOurs(String id);
}
