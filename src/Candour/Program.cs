return await Candour.Commands.CommandLine.RunAsync(args);
