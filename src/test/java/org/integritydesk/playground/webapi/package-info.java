/** Tests of the playground's Web API. */
@NullMarked
package org.integritydesk.playground.webapi;

import org.jspecify.annotations.NullMarked;
