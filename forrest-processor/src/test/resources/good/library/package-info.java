@DeferrableLibrary(
    value = Kernel.class,
    exclude = {"warmUp"})
package com.example.library;

import dev.forrest.annotations.DeferrableLibrary;
import org.example.lib.Kernel;
