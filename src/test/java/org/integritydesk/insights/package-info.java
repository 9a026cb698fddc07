/** Tests of what insights are made of. */
@NullMarked
package org.integritydesk.insights;

import org.jspecify.annotations.NullMarked;
