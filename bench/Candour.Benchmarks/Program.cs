using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Candour.Benchmarks.RuleBenchmarks).Assembly).Run(args);
