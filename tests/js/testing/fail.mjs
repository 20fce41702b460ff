console.error('it went wrong');
process.exitCode = 3;
