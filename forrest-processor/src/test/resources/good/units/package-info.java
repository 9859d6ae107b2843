@DeferrableStubs("ImageTasks")
package com.example.units;

import dev.forrest.annotations.DeferrableStubs;
